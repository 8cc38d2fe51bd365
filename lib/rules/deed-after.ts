import type {Range} from '../../types/range.js'
import type {Token} from '../../types/token.js'
import {quotationMarks} from '../lexicon/quotation-marks.js'
import {isFiniteVerb} from './is-finite-verb.js'

const openers: ReadonlySet<string> = new Set([
  'against',
  'of',
  'for',
  'as',
  'to',
  'that',
  'over',
  'with',
  'whether',
  'not'
])

/** What is said behind who says it, in a passive: `accused by Lee [of misleading voters]`, up to a mark or the next clause; else `null`. */
export function deedAfter(tokens: readonly Token[], from: number, limit: number): Range | null {
  if (from >= limit) return null
  const {lower} = tokens[from]!
  if (!openers.has(lower) && !quotationMarks.has(lower)) return null
  const clause = lower === 'that' || lower === 'whether'
  let quoted = false
  let to = from
  for (; to < limit; to++) {
    const {text, pos} = tokens[to]!
    if (quotationMarks.has(text) && text !== "'" && text !== '’') quoted = !quoted
    else if (!quoted && pos === 'PUNCT' && text !== '-' && text !== "'") break
    // `accused by Lee of fraud and [resigned]`
    else if (!quoted && !clause && pos === 'CCONJ' && isFiniteVerb(tokens, to + 1)) break
  }
  return to > from + 1 ? {from, to} : null
}
