import type {Range} from '../../types/range.js'
import type {Token} from '../../types/token.js'

const quotes: ReadonlySet<string> = new Set(['“', '”', '"', '‘', '’', "''", '``'])

/**
 * Whether a content only names a thing: no clause, nothing quoted, nothing to be done.
 *
 * `several new roads`; not `that roads are built`, `to build roads`, `building roads`, `“new roads”`.
 */
export function isThing(tokens: readonly Token[], content: readonly Range[]): boolean {
  for (const {from, to} of content) {
    for (let i = from; i < to; i++) {
      const {text, head, relation, pos} = tokens[i]!
      if (quotes.has(text)) return false
      const under = content.some((range) => range.from <= head && head < range.to)
      // Only what the rest hangs on counts: `the road that he built` is a road.
      if (!under) {
        if ((pos === 'VERB' || pos === 'AUX') && !isAfterPreposition(tokens, i, from)) return false
      } else if (relation.startsWith('nsubj') || relation.startsWith('csubj')) {
        const above = tokens[head]!.head
        if (!content.some((range) => range.from <= above && above < range.to)) return false
      }
    }
  }
  return true
}

/** `the union [on raising] wages`: about what, not what. */
function isAfterPreposition(tokens: readonly Token[], at: number, from: number): boolean {
  const {lower} = tokens[at]!
  const before = tokens[at - 1]
  return at > from && lower.endsWith('ing') && (before?.pos === 'ADP' || before?.pos === 'SCONJ')
}
