import type {Token} from '../../types/token.js'

const participles: ReadonlySet<string> = new Set(['VBG', 'VBN', 'VB'])

/** Whether a token is a verb with a tense: `fled`, `is`; not `to flee`, `fleeing`, the end of `U.S.-led`, nor past the end. */
export function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  const {pos, tag, lower} = token
  if (pos !== 'VERB' && pos !== 'AUX') return false
  const before = tokens[at - 1]?.lower
  if (lower.endsWith('ing') || before === 'to' || before === '-') return false
  return !participles.has(tag)
}
