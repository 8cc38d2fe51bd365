import type {Token} from '../../types/token.js'
import {isA} from './grammar.js'

/**
 * Whether what a word says holds for the predicate of a claim: it hangs on it, only by the given relations.
 *
 * In `people who may vote left`, `may` is out of the scope of `left`; in `they may seem to have left` it is in it. A word
 * that hangs on something outside the claim came with a shared part of it: `have` in `they have come and gone`.
 */
export function isInScope(
  tokens: readonly Token[],
  at: number,
  head: number,
  has: (at: number) => boolean,
  through: readonly string[]
): boolean {
  let place = at
  for (let steps = 0; place !== head && steps < 40; steps++) {
    const {relation, head: above} = tokens[place]!
    if (above < 0 || !has(above)) return true
    if (!through.some((kind) => isA(relation, kind))) return false
    place = above
  }
  return true
}
