import type {Range} from '../../types/range.js'
import type {Token} from '../../types/token.js'

/** The first verb of a cue, or its first word. */
export function verbOf(tokens: readonly Token[], {from, to}: Range): number {
  for (let i = from; i < to; i++) if (tokens[i]!.pos === 'VERB') return i
  return from
}
