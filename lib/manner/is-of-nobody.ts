import type {Range} from '../../types/range.js'
import type {Token} from '../../types/token.js'
import {nobodyWords} from '../lexicon/nobody-words.js'

/** Whether nobody is said to do it, which turns the verb: `[Neither side] would confirm this`; not `No. 10 would`. */
export function isOfNobody(tokens: readonly Token[], mention: readonly Range[]): boolean {
  const first = mention[0]
  if (!first) return false
  const {lower} = tokens[first.from]!
  if (lower !== 'no' && !nobodyWords.has(lower)) return false
  const next = tokens[first.from + 1]
  return !next || (next.pos !== 'NUM' && next.pos !== 'PUNCT' && next.lower !== '.')
}
