import {bodies} from '../lexicon/bodies.js'
import {people} from '../lexicon/people.js'
import {things} from '../lexicon/things.js'

const irregular = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['people', 'person'],
  ['wives', 'wife'],
  ['mps', 'mp'],
  ['meps', 'mep'],
  ['msps', 'msp'],
  ['media', 'media'],
  ['news', 'news'],
  ['data', 'data'],
  ['police', 'police'],
  ['analyses', 'analysis'],
  ['criteria', 'criteria'],
  ['authorities', 'authority'],
  ['congressmen', 'congressman'],
  ['businessmen', 'businessman'],
  ['clergymen', 'clergyman'],
  ['councilmen', 'councilman']
])

/** Whether a singular is a noun for people, bodies or things that say something. */
export function isNoun(word: string): boolean {
  return people.has(word) || bodies.has(word) || things.has(word)
}

/** The singular of a noun: `agencies`, `agency`. */
export function baseOf(lower: string): string {
  const special = irregular.get(lower)
  if (special) return special
  if (isNoun(lower) || !lower.endsWith('s') || lower.endsWith('ss') || lower.length < 4) return lower
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`
  const short = lower.slice(0, -1)
  if (isNoun(short)) return short
  return /(?:s|x|z|ch|sh)es$/.test(lower) ? lower.slice(0, -2) : short
}

/** Whether a noun means several: `agencies`, `people`. */
export function isPlural(lower: string): boolean {
  if (irregular.has(lower)) return lower === 'media' || irregular.get(lower) !== lower
  return lower.endsWith('s') && !lower.endsWith('ss') && !lower.endsWith('us') && !isNoun(lower)
}
