import type {Range} from '../../types/range.js'
import type {Token} from '../../types/token.js'

/**
 * Whether the sentence of a content that somebody asks is one that asks: where one of them ends in a question mark, the others do not.
 *
 * `“Is it safe? I doubt it,” she asked` asks once; `asked if it was safe` asks, and has no mark.
 */
export function asksHere(tokens: readonly Token[], content: readonly Range[], sentence: number): boolean {
  let asks = false
  for (const {from, to} of content) {
    for (let at = from; at < to; at++) {
      if (tokens[at]!.text !== '?') continue
      if (tokens[at]!.sentence === sentence) return true
      asks = true
    }
  }
  return !asks
}
