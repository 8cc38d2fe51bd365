import {countries} from '../lexicon/countries.js'
import {traitOf} from './trait-of.js'

/** What `traitOf` makes of the names and adjectives of countries. */
export const lands: ReadonlySet<string> = new Set(
  countries
    .flatMap(([name, , adjective, others]) => [name, adjective, ...others.split(', ')])
    .filter(Boolean)
    .map(landOf)
)

function landOf(name: string): string {
  const lower = name.toLowerCase()
  return traitOf(lower.slice(lower.lastIndexOf(' ') + 1))
}
