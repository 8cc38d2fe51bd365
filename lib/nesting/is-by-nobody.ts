import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {nobodyWords} from '../lexicon/nobody-words.js'

/** Whether a reading in a content is nobody's: `Lee said [nobody wanted to pay]` is what Lee says of all, and no second voice. */
export function isByNobody(tokens: readonly Token[], {mention, content}: Reading): boolean {
  // `Nobody will be declared the winner`
  const first = mention[0] ?? content[0]
  if (!first) return false
  const {lower} = tokens[first.from]!
  return nobodyWords.has(lower) || (lower === 'no' && tokens[first.from + 1]!.lower === 'one')
}
