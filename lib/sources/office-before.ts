import type {Range} from '../../types/range.js'
import type {Token} from '../../types/token.js'
import {people} from '../lexicon/people.js'
import {isBodyName} from './body-name.js'
import {isCapital} from './capital.js'
import {baseOf, isPlural} from './noun.js'
import {places} from './places.js'

/** Between the word for somebody and the comma stand no more words. */
const reach = 12
const links = new Set(['for', 'of', 'at', 'with', 'to', 'in', 'from'])
const quarters =
  /^(?:new|north|south|east|west|northern|southern|eastern|western|upper|lower|central|rhode|british|nova)$/

/**
 * Somebody’s office with what it is of, before a comma and a name, and the word for who holds it.
 *
 * `spokeswoman for the health board`, in `a spokeswoman for the health board, Ilka Renn, said`; but none in
 * `the mayor of Tarnow, New Hampshire, said`.
 *
 * @param tokens
 *   All tokens.
 * @param comma
 *   Index of the comma.
 * @param name
 *   The words of the name behind it, without its title.
 */
export function officeBefore(
  tokens: readonly Token[],
  comma: number,
  name: Range
): {readonly range: Range; readonly head: number} | null {
  const {sentence} = tokens[comma]!
  const last = tokens[comma - 1]
  if (!last || last.sentence !== sentence) return null
  // A place of a place; and `the software supplier, Clarimed` is who is spoken for.
  const titled = name.from > comma + 1
  const words = tokens.slice(name.from, name.to).map(({lower}) => lower)
  if (places.has(words.join(' ')) || isBodyName(words.at(-1)!)) return null
  // `a lawyer for the victim, Ann Lee`: the victim.
  if (!(titled && isCapital(tokens[comma + 1]!.text)) && people.has(baseOf(last.lower))) return null
  if (
    !titled &&
    (name.to - name.from < 2 || (last.pos === 'PROPN' && quarters.test(tokens[name.from]!.lower)))
  )
    return null
  for (let head = comma - 1; head >= 0 && comma - head < reach; head--) {
    const token = tokens[head]!
    if (token.sentence !== sentence || token.pos === 'PUNCT' || token.pos === 'VERB' || token.pos === 'AUX')
      return null
    if (token.pos === 'SCONJ') return null
    if (!links.has(tokens[head + 1]!.lower) || !people.has(baseOf(token.lower))) continue
    if (isPlural(token.lower)) return null
    let from = head
    while (from > 0 && head - from < 6 && isBesideNoun(tokens[from - 1]!, sentence)) from--
    return {range: {from, to: comma}, head}
  }
  return null
}

/** Whether a word before a noun belongs to it: `senior foreign ministry` before `spokesman`. */
function isBesideNoun({pos, sentence, text}: Token, same: number): boolean {
  return sentence === same && (pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN' || text === '-')
}
