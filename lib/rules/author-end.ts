import type {Token} from '../../types/token.js'
import {calendar} from '../lexicon/calendar.js'
import {nounPhraseEnd} from './noun-phrase.js'

/**
 * Where who says it ends, behind a noun of saying and before what is said, or -1: `a claim [by Hall] that she lied`.
 *
 * Behind `in` stands a paper, by its name: not `a report in May that`; in `a report by Hall that shocked the town`, `that` is the report.
 */
export function authorEnd(tokens: readonly Token[], at: number, limit: number): number {
  const {lower} = tokens[at] ?? {lower: ''}
  const isPlace = lower === 'in'
  if (!isPlace && lower !== 'by' && lower !== 'from') return -1
  const end = nounPhraseEnd(tokens, at + 1, limit)
  if (end <= at + 1 || end + 2 >= limit || tokens[end]!.lower !== 'that') return -1
  const {pos} = tokens[end + 1]!
  if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT') return -1
  const last = tokens[end - 1]!
  // `in The Ledger`, where the last word may be read as a noun
  if (isPlace) return /^\p{Lu}/u.test(last.text) && !calendar.has(last.lower) ? end : -1
  return last.pos === 'PROPN' || last.pos === 'NOUN' ? end : -1
}
