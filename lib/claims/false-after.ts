import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {falsehoods} from '../lexicon/falsehoods.js'

const leading: ReadonlySet<string> = new Set(['ADV', 'DET', 'AUX', 'PUNCT'])
const reach = 5

/**
 * The word behind a saying that calls it wrong, or `null`: `the claim that he fled was [false]`.
 *
 * Not `was not false`; nor `the claim that he fled was repeated`.
 */
export function falseAfter(tokens: readonly Token[], {content}: Reading): Range | null {
  const {to} = content.at(-1)!
  if (tokens[to]?.lemma !== 'be') return null
  for (let at = to + 1; at < Math.min(to + reach, tokens.length); at++) {
    const {lower, pos} = tokens[at]!
    if (falsehoods.has(lower)) return {from: at, to: at + 1}
    if (lower === 'not' || lower === "n't" || lower === 'never' || !leading.has(pos)) return null
  }
  return null
}
