import type {Range} from '../../types/range.js'
import type {Token} from '../../types/token.js'

/** The tokens of the sentence that a token stands in. */
export function sentenceAround(tokens: readonly Token[], at: number): Range {
  const {sentence} = tokens[at]!
  let from = at
  while (from > 0 && tokens[from - 1]!.sentence === sentence) from--
  let to = at + 1
  while (to < tokens.length && tokens[to]!.sentence === sentence) to++
  return {from, to}
}
