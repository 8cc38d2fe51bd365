import type {Prose} from '../../types/prose.js'
import type {Range} from '../../types/range.js'
import {classes} from '../lexicon/classes.js'
import {people} from '../lexicon/people.js'

/** `former campaign manager` in `Lee’s former campaign manager Bob Ruiz`: lower-case words that end in one for a person. */
export function roleBefore({tokens}: Prose, from: number, first: number): Range | null {
  const last = tokens[from - 1]
  if (from <= first || !last || last.pos === 'PUNCT') return null
  if (!people.has(last.lower) && !classes.has(last.lower) && !/(?:ist|man|woman)$/.test(last.lower))
    return null
  let start = from - 1
  while (start > first && from - start < 10) {
    const token = tokens[start - 1]!
    const modifies =
      token.pos === 'NOUN' ||
      token.pos === 'ADJ' ||
      token.pos === 'PROPN' ||
      token.text === '-' ||
      token.text === '/' ||
      token.pos === 'NUM'
    if (!modifies) break
    start--
  }
  return {from: start, to: from}
}
