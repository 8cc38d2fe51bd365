import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {feelingParticiples} from '../lexicon/feeling-participles.js'
import {ofVerbs} from '../lexicon/of-verbs.js'
import {quotationMarks} from '../lexicon/quotation-marks.js'
import {agentAfter} from './agent-after.js'
import {byBehind} from './by-behind.js'
import {clauseAround} from './clause-around.js'
import {makeReading} from './make-reading.js'
import {nounPhraseEnd, nounPhraseStart} from './noun-phrase.js'
import {subjectOf} from './subject-of.js'
import {trimRange} from './trim-range.js'

/**
 * Read a verb of saying with the words around it, within bounds.
 *
 * `Lee says the bridge is safe`; `“It is safe,” says Lee`; `It is safe, Lee says`
 */
export function readVerb(
  tokens: readonly Token[],
  at: number,
  bounds: Range,
  confidence: number,
  why: string
): Reading | null {
  let from = at
  while (from > bounds.from && isHelper(tokens[from - 1]!)) from--
  // An adverb that opens the clause is not part of the cue.
  while (from < at && tokens[from]!.pos === 'ADV') from++
  const cue = {from, to: at + 1}
  const inverted = readInverted(tokens, cue, bounds)
  const subject = inverted ? null : subjectBefore(tokens, at, from, bounds)
  if (!subject) {
    if (inverted)
      return makeReading(tokens, cue, [inverted], [{from: bounds.from, to: from}], confidence, why)
    const end = contentEnd(tokens, at, bounds)
    return makeReading(tokens, cue, [], [{from: cue.to, to: end}], confidence, why)
  }
  const before = {from: bounds.from, to: subject.from}
  const after = {from: cue.to, to: contentEnd(tokens, at, bounds)}
  // `Lee was accused of fraud by the union`: who is spoken of is content.
  if (isPassive(tokens, from, at)) {
    const small = byBehind(tokens, at, after.to)
    const by = small < 0 ? null : agentAfter(tokens, small, after.to, ofVerbs.has(tokens[at]!.lemma))
    if (!by) return makeReading(tokens, cue, [], [subject, after], confidence, why)
    const rest = [
      {from: after.from, to: small},
      {from: by.to, to: after.to}
    ]
    return makeReading(tokens, cue, [by], [subject, ...rest], confidence, why)
  }
  const mark = tokens[subject.from - 1]
  const comes =
    subject.from > bounds.from && mark !== undefined && (mark.lower === ',' || quotationMarks.has(mark.lower))
  // `It is safe, Lee says.` and `“It is,” Lee says, “safe.”`
  if (comes && (!trimRange(tokens, after) || tokens[cue.to]?.lower === ',')) {
    const rest =
      tokens[cue.to]?.lower === ',' && quotationMarks.has(tokens[cue.to + 1]?.lower ?? '') ? [after] : []
    return makeReading(tokens, cue, [subject], [before, ...rest], confidence, why)
  }
  return makeReading(tokens, cue, [subject], [after], confidence, why)
}

/** The noun phrase before the verb, as long as the parse says; or the subject of a verb further off. */
function subjectBefore(tokens: readonly Token[], at: number, to: number, bounds: Range): Range | null {
  const parsed = subjectOf(tokens, at, bounds)
  const from = nounPhraseStart(tokens, to, bounds.from)
  if (from === to || parsed?.to === to) return parsed
  return {from, to}
}

/** A quotation runs to its end; anything else to the end of the clause. */
function contentEnd(tokens: readonly Token[], at: number, bounds: Range): number {
  let i = at + 1
  while (i < bounds.to && (tokens[i]!.lower === ',' || tokens[i]!.lower === ':')) i++
  if (i < bounds.to && quotationMarks.has(tokens[i]!.lower)) {
    for (let k = i + 1; k < bounds.to; k++) if (quotationMarks.has(tokens[k]!.lower)) return k + 1
    return bounds.to
  }
  return clauseAround(tokens, i < bounds.to ? i : at, {from: at, to: bounds.to}).to
}

/** `…,” says Lee`: who stands after the verb, where a comma or a mark stands before it. */
function readInverted(tokens: readonly Token[], cue: Range, bounds: Range): Range | null {
  if (cue.from === bounds.from) return null
  const before = tokens[cue.from - 1]!.lower
  if (before !== ',' && !quotationMarks.has(before)) return null
  const to = nounPhraseEnd(tokens, cue.to, bounds.to)
  return to > cue.to && tokens[cue.to]!.pos !== 'ADP' ? {from: cue.to, to} : null
}

function isPassive(tokens: readonly Token[], from: number, at: number): boolean {
  const {lower, lemma, pos} = tokens[at]!
  if (pos !== 'VERB' || lower === lemma || lower.endsWith('ing') || feelingParticiples.has(lower))
    return false
  for (let i = at - 1; i >= from; i--) if (tokens[i]!.pos === 'AUX') return tokens[i]!.lemma === 'be'
  return false
}

function isHelper({pos, lower}: Token): boolean {
  return pos === 'AUX' || pos === 'ADV' || lower === 'not' || lower === "n't"
}
