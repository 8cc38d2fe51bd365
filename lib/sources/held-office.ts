import type {Range} from '../../types/range.js'
import type {Token} from '../../types/token.js'
import {bodies} from '../lexicon/bodies.js'
import {firstNames} from '../lexicon/first-names.js'
import {nicknames} from '../lexicon/nicknames.js'
import {people} from '../lexicon/people.js'
import {portfolios} from '../lexicon/portfolios.js'
import {regions} from '../lexicon/regions.js'
import {isBodyName} from './body-name.js'
import {isCapital} from './capital.js'
import {places} from './places.js'

/** How far the word for who holds the office stands from the first capital, and the end of the name from that word. */
const before = 4
const reach = 14
/** Longest name, in words. */
const longest = 3
const regionNames = new Set([...regions].map((name) => name.toLowerCase()))
const small = /^(?:of|for|and|the|&|to)$/

/**
 * An office with what it is of, and behind it who holds it, in one run of capitalised words.
 *
 * `Minister of State for Water Tamsin Rao`: the name begins behind the last word for a field or a body, or with a common first
 * name; none in `the Minister for Northern Ireland`, `Director of the Robert Hale Foundation`.
 *
 * @returns
 *   Where the name stands; the office is what is before it.
 */
export function heldOffice(tokens: readonly Token[], from: number, end: number): Range | null {
  let noun = from
  while (noun < end && noun < from + before && isCapital(tokens[noun]!.text) && !leadsOn(tokens, noun)) noun++
  if (noun + 4 > end || !leadsOn(tokens, noun) || !people.has(tokens[noun]!.lower)) return null
  let first = noun + 2
  let to = noun + 2
  for (; to < end && to < noun + reach; to++) {
    const {lower, text} = tokens[to]!
    if (small.test(lower)) {
      const held = nameBehind(tokens, first, to)
      if (held) return held
      first = to + 1
    } else if (!isCapital(text)) break
  }
  return nameBehind(tokens, first, to)
}

/** The name at the end of a run of capitalised words, behind one word at least. */
function nameBehind(tokens: readonly Token[], first: number, to: number): Range | null {
  for (let at = Math.max(first + 1, to - longest); at + 2 <= to; at++) {
    const name = tokens[at]!.lower
    const last = tokens[at - 1]!.lower
    const known = (firstNames.has(name) || nicknames.has(name)) && last !== 'st' && last !== 'st.'
    const field = portfolios.has(last) || bodies.has(last) || isPlace(tokens, first, at)
    if ((known || (field && to - at === 2)) && isPerson(tokens, at, to)) return {from: at, to}
  }
  return null
}

function leadsOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower
  return next === 'of' || next === 'for'
}

function isPlace(tokens: readonly Token[], from: number, to: number): boolean {
  const words = wordsOf(tokens, from, to)
  return places.has(words) || regionNames.has(words)
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({lower}) => lower)
    .join(' ')
}

/** Whether none of the words is one of a field, a body or a place. */
function isPerson(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    !isPlace(tokens, from, to) &&
    tokens
      .slice(from, to)
      .every(({lower: word}) => !portfolios.has(word) && !bodies.has(word) && !isBodyName(word))
  )
}
