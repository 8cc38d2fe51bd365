import type {Range} from '../../types/range.js'
import type {Token} from '../../types/token.js'

const nobody: ReadonlySet<string> = new Set(['neither', 'no', 'nobody', 'none', 'no-one'])

/** Whether nobody is said to do it, which turns the verb: `[Neither side] would confirm this`; not `No. 10 would`. */
export function isOfNobody(tokens: readonly Token[], mention: readonly Range[]): boolean {
  const first = mention[0]
  if (!first || !nobody.has(tokens[first.from]!.lower)) return false
  const next = tokens[first.from + 1]
  return !next || (next.pos !== 'NUM' && next.pos !== 'PUNCT' && next.lower !== '.')
}
