import type {Token} from '../../types/token.js'

/** Where a verb begins, with its helpers and adverbs: `[had sharply] rejected`. */
export function verbStart(tokens: readonly Token[], verb: number, limit: number): number {
  let from = verb
  while (from > limit && (tokens[from - 1]!.pos === 'AUX' || tokens[from - 1]!.pos === 'ADV')) from--
  return from
}
