import type {Token} from '../../types/token.js'
import {periods} from '../lexicon/periods.js'

const sincePeriod: ReadonlySet<string> = new Set(['after', 'ago', 'before', 'earlier', 'later', 'since'])

/** Whether a stretch of time tells when, and is not counted itself: `40 jobs [weeks] after the sale`. */
export function isSince(tokens: readonly Token[], at: number): boolean {
  const {lower} = tokens[at]!
  return (
    lower.endsWith('s') &&
    periods.has(lower) &&
    tokens[at - 1]!.tag === 'NNS' &&
    sincePeriod.has(tokens[at + 1]?.lower ?? '')
  )
}
