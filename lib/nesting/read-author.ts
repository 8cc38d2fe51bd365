import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {toldNouns} from '../lexicon/told-nouns.js'
import {authorEnd} from '../rules/author-end.js'
import {makeReading} from '../rules/make-reading.js'
import {nounCueStart} from '../rules/noun-cue-start.js'
import {predicateOf} from '../rules/predicate-of.js'
import {phraseEnd} from './phrase-end.js'

/** A noun of saying with who says it behind it: `a claim by Hall that she lied`, `a report in The Ledger that the mill would close`. */
export function readAuthor(tokens: readonly Token[], at: number, bounds: Range, why: string): Reading | null {
  if (!toldNouns.has(tokens[at]!.lemma)) return null
  const end = authorEnd(tokens, at + 1, bounds.to)
  if (end < 0) return null
  const from = nounCueStart(tokens, at, bounds.from)
  const to = phraseEnd(tokens, end, predicateOf(tokens, at, bounds.to))
  return makeReading(tokens, {from, to: at + 2}, [{from: at + 2, to: end}], [{from: end, to}], 0.5, why)
}
