import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {namingParticiples} from '../lexicon/naming-participles.js'
import {quotationMarks} from '../lexicon/quotation-marks.js'
import {nameWithheld} from '../name-withheld.js'
import {isFiniteVerb} from './is-finite-verb.js'
import {readingWith} from './reading-with.js'

/** What opens a note on why a source has no name, behind a comma. */
const openers: ReadonlySet<string> = new Set([
  'asking',
  'declining',
  'demanding',
  'insisting',
  'refusing',
  'requesting',
  'speaking',
  'who'
])
const allowed: ReadonlySet<string> = new Set(['allowed', 'authorised', 'authorized', 'permitted'])
/** How far behind its first word a note says what it is about: `who spoke to reporters on condition of anonymity`. */
const reach = 10

/**
 * Why a source has no name is no part of what it says, nor of the cue: `Talks have sped up, they said[, asking not to be identified because the
 * matter is private]`; `An official [not authorized to speak publicly] said`.
 */
export function cutAnonymity(tokens: readonly Token[], reading: Reading): Reading {
  const {cue, content} = reading
  const verb = cue && allowedTo(tokens, cue) ? cue.to - 1 : -1
  const said = cue && verb >= 0 ? readingWith(reading, {cue: {from: verb, to: cue.to}}) : reading
  for (const [index, {from, to}] of content.entries()) {
    const note = noteIn(tokens, from, to)
    if (note < 0) continue
    const kept = content.slice(0, index)
    if (note > from) kept.push({from, to: note})
    return kept.length ? readingWith(said, {content: kept}) : said
  }
  return said
}

/** Where a note begins in a stretch, with the comma before it, or -1. */
function noteIn(tokens: readonly Token[], from: number, to: number): number {
  let marks = 0
  for (let i = from; i < to; i++) {
    const {lower} = tokens[i]!
    if (quotationMarks.has(lower)) marks++
    if (!openers.has(lower) || marks % 2 === 1 || tokens[i - 1]?.text !== ',') continue
    if (isNote(tokens, i)) return i > from ? i - 1 : i
  }
  return -1
}

function isNote(tokens: readonly Token[], first: number): boolean {
  const {sentence} = tokens[first]!
  for (let i = first + 1; i <= first + reach && tokens[i]?.sentence === sentence; i++) {
    const {lower, text} = tokens[i]!
    if (text === ',') return false
    if (nameWithheld(tokens, i) >= 0) return true
    if (lower === 'anonymity' || lower === 'anonymously') return true
    if (namingParticiples.has(lower) && tokens[i - 1]!.lower === 'be') return true
    if (allowed.has(lower) && tokens[i + 1]?.lower === 'to' && tokens[i - 1]!.lower === 'not') return true
  }
  return false
}

/** `not authorized to speak publicly said`: a verb at the end that the rest does not belong to. */
function allowedTo(tokens: readonly Token[], {from, to}: Range): boolean {
  if (tokens[from]!.lower !== 'not' || !allowed.has(tokens[from + 1]?.lower ?? '') || to - from < 4)
    return false
  return isFiniteVerb(tokens, to - 1)
}
