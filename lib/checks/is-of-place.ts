import {countries} from '../lexicon/countries.js'

/** `Israeli` and `Israel`, whose ends tell nothing. */
const known: ReadonlyMap<string, string> = new Map(countries.map(([name, , adjective]) => [adjective, name]))
const adjectives = /(?:ians?|ese|ish)$/
const places = /(?:ia|ey|y|a|e|land)?$/
/** Shorter ones are alike by chance. */
const shortest = 3

/** Whether a word tells that somebody is of a place: `Ostanian` of `Ostany`, `Israeli` of `Israel`; not `Moran` of `Mora`. */
export function isOfPlace(word: string, place: string): boolean {
  if (known.get(word) === place || known.get(word.replace(/s$/, '')) === place) return true
  if (!adjectives.test(word)) return false
  const stem = word.replace(adjectives, '')
  return stem.length >= shortest && (stem === place.replace(places, '') || stem === place)
}
