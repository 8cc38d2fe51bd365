import type {Token} from '../../types/token.js'
import {joiningWords} from '../lexicon/joining-words.js'

/**
 * Whether a word only joins an act of saying to what stands before it: `and` in `Police held two men and said a third fled`, which makes no claim
 * by itself, as `Lee said` makes none.
 *
 * @param frameOf
 *   For every token, the reading whose frame it is part of, or -1.
 */
export function joinsAct(tokens: readonly Token[], frameOf: Int32Array, at: number): boolean {
  if (!joiningWords.has(tokens[at]!.lower)) return false
  const {sentence} = tokens[at]!
  let next = at + 1
  while (tokens[next]?.sentence === sentence && frameOf[next]! < 0) {
    const {pos, lower} = tokens[next]!
    if (pos !== 'PUNCT' && !joiningWords.has(lower)) return false
    next++
  }
  return tokens[next]?.sentence === sentence
}
