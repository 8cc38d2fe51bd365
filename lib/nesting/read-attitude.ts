import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {days} from '../lexicon/days.js'
import {nounLinks} from '../lexicon/noun-links.js'
import {spokenToNouns} from '../lexicon/spoken-to-nouns.js'
import {makeReading} from '../rules/make-reading.js'
import {nounPhraseEnd, nounPhraseStart} from '../rules/noun-phrase.js'
import {predicateOf} from '../rules/predicate-of.js'
import {phraseEnd} from './phrase-end.js'

const owners: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose'])
const links: ReadonlySet<string> = new Set([
  'that',
  'to',
  'of',
  'for',
  'about',
  'against',
  'on',
  'over',
  'in',
  'with',
  'at'
])

/** `on the condition of anonymity`, `over the course of a year` */
const conditions: ReadonlySet<string> = new Set(['condition', 'course'])

/** A noun of saying or thinking with whose it is: `their fear of a storm`, `the mayor's promise to resign`. */
export function readAttitude(
  tokens: readonly Token[],
  at: number,
  bounds: Range,
  why: string
): Reading | null {
  const next = at + 1 < bounds.to ? tokens[at + 1]! : undefined
  if (!next || !links.has(next.lower) || !leadsOn(tokens, at)) return null
  let from = at
  while (from > bounds.from && (tokens[from - 1]!.pos === 'ADJ' || tokens[from - 1]!.pos === 'ADV')) from--
  const before = from > bounds.from ? tokens[from - 1]! : undefined
  if (!before) return null
  const mark = before.lower === "'s" || before.lower === "'"
  if (!mark && !owners.has(before.lower)) return null
  const mention = {from: mark ? nounPhraseStart(tokens, from - 1, bounds.from) : from - 1, to: from}
  if (mention.to - mention.from === 1 && mark) return null
  // `there [’s] hope`
  if (mark && (tokens[from - 2]!.pos === 'PRON' || tokens[from - 2]!.lower === 'there')) return null
  // A clause or a phrase: `that nobody came`, `to resign`; the small word before a thing is the cue's: `fear of`.
  const clause = next.lower === 'that' || next.lower === 'to'
  const start = clause ? at + 1 : at + 2
  const limit = predicateOf(tokens, at, bounds.to)
  const to = clause ? phraseEnd(tokens, start, limit) : nounPhraseEnd(tokens, start, limit)
  const cue = {from, to: start}
  return makeReading(tokens, cue, [mention], [{from: start, to}], 0.5, why)
}

/** Whether what stands behind a noun is what is thought: not `her findings [in] December`, `its appeal [to] voters`, `his remarks [on] Monday`. */
function leadsOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]!
  const after = tokens[at + 2]
  if (next.lower === 'to')
    return (
      !spokenToNouns.has(tokens[at]!.lemma) ||
      after?.tag === 'VB' ||
      after?.tag === 'RB' ||
      after?.tag === 'VBG'
    )
  if (next.lower === 'on' || next.lower === 'over')
    return !days.has(after?.lower ?? '') && !(after?.lower === 'the' && conditions.has(tokens[at + 3]!.lower))
  return nounLinks.get(next.lower)?.has(tokens[at]!.lemma) ?? true
}
