import {countries} from '../lexicon/countries.js'

/** `italian`, `swiss`: adjectives of the people of all countries. */
export const peopleAdjectives: ReadonlySet<string> = new Set(
  countries.map(([, , adjective]) => adjective.toLowerCase())
)
