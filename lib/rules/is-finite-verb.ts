import type {Token} from '../../types/token.js'

const participles: ReadonlySet<string> = new Set(['VBG', 'VBN', 'VB'])

/** Whether a token is a verb with a tense: `fled`, `is`; not `to flee`, `fleeing`, the end of `U.S.-led`. */
export function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const {pos, tag, lower} = tokens[at]!
  if (pos !== 'VERB' && pos !== 'AUX') return false
  const before = tokens[at - 1]?.lower
  if (lower.endsWith('ing') || before === 'to' || before === '-') return false
  return !participles.has(tag)
}
