import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {hearsayAdjectives} from '../lexicon/hearsay-adjectives.js'
import {hearsayAdverbs} from '../lexicon/hearsay-adverbs.js'
import {plainWords} from '../lexicon/plain-words.js'
import {trailingVerbs} from '../lexicon/trailing-verbs.js'
import {readingWith} from './reading-with.js'

/** A reading that gives way where a rule finds hearsay in its cue, and what is left of it then. */
export interface Contested {
  readonly reading: Reading
  readonly rest: Reading | null
}

/** Below this confidence of the model a rule is right more often. */
const unsure = 0.3
/** The same where who says it stands behind a comma, and the model takes what follows for the content. */
const behindUnsure = 0.5
const reports: ReadonlySet<string> = new Set(['say', 'report', 'allege', 'rumor', 'rumour', 'repute'])

/**
 * Part the model's readings into those that stand and those that yield to hearsay.
 *
 * - `[reportedly]` alone, `[was said] to`: the rule reads these
 * - `[reportedly protested]`: hearsay that somebody `[protested]`
 * - `the [reported attempt]`, and whatever the model is quite unsure of: the rules read these
 * - `[reportedly told]` stands: a statement, passed on with distance
 */
export function yieldTo(
  tokens: readonly Token[],
  readings: readonly Reading[]
): {readonly firm: readonly Reading[]; readonly contested: readonly Contested[]} {
  const firm: Reading[] = []
  const contested: Contested[] = []
  for (const reading of readings) {
    const rest = restOf(tokens, reading)
    if (rest === undefined) firm.push(withAdverb(tokens, reading))
    else contested.push({reading, rest})
  }
  return {firm, contested}
}

/** `undefined` where the reading stands. */
function restOf(tokens: readonly Token[], reading: Reading): Reading | null | undefined {
  const cue = reading.cue
  if (!cue) return undefined
  const alone = cue.to - cue.from === 1 && !reading.mention.length
  let adverb = -1
  let other = false
  let plain = false
  for (let i = cue.from; i < cue.to; i++) {
    const {lower, lemma, pos} = tokens[i]!
    if (hearsayAdverbs.has(lower)) adverb = i
    else if (pos !== 'AUX' && pos !== 'PUNCT' && !(alone && hearsayAdjectives.has(lower))) {
      other = true
      if (plainWords.has(lemma)) plain = true
    }
  }
  if (!other || isUnsure(tokens, reading) || isHearsayNoun(tokens, reading)) return null
  if (adverb < 0 && cue.from > 0 && hearsayAdverbs.has(tokens[cue.from - 1]!.lower)) adverb = cue.from - 1
  if (adverb >= 0)
    return plain || adverb + 1 >= cue.to
      ? undefined
      : readingWith(reading, {cue: {from: adverb + 1, to: cue.to}})
  if (!reading.mention.length && isReportedTo(tokens, cue.from, cue.to)) return null
  return undefined
}

/** A verb that rules read as well, and that the model can make little of. */
function isUnsure(tokens: readonly Token[], {cue, mention, content, confidence}: Reading): boolean {
  if (cue === null || !trailingVerbs.has(tokens[cue.to - 1]!.lemma)) return false
  if (confidence < unsure) return true
  // `The dam broke, Lee reported [at the time]`: what is said may stand before.
  const behind = content.every(({from}) => from >= cue.to)
  const comma = mention.length === 1 && tokens[mention[0]!.from - 1]?.text === ','
  return confidence < behindUnsure && behind && comma && mention[0]!.to === cue.from
}

/** `the army’s [reported attempt]`, `It [follows the army’s reported attempt]`. */
function isHearsayNoun(tokens: readonly Token[], {cue}: Reading): boolean {
  if (!cue) return false
  for (let i = cue.from; i + 1 < cue.to; i++) {
    const owned = tokens[i - 1]?.lower === "'s" || tokens[i - 1]?.lower === "'"
    if (owned && hearsayAdjectives.has(tokens[i]!.lower) && tokens[i + 1]!.pos === 'NOUN') return true
  }
  return false
}

/** `was said to` */
function isReportedTo(tokens: readonly Token[], from: number, to: number): boolean {
  let last = to - 1
  if (tokens[last]!.lower === 'to') last--
  const before = tokens[last - 1]
  const passive = last > from || before?.lemma === 'be' || before?.pos === 'ADV'
  return passive && reports.has(tokens[last]!.lemma) && tokens[last + 1]?.lower === 'to'
}

/** `Lee reportedly [said]`: a hearsay adverb before a cue that stands is part of it. */
function withAdverb(tokens: readonly Token[], reading: Reading): Reading {
  const {cue, mention, content} = reading
  const at = cue ? cue.from - 1 : -1
  if (!cue || at < 0 || !hearsayAdverbs.has(tokens[at]!.lower)) return reading
  if ([...mention, ...content].some(({from, to}) => from <= at && at < to)) return reading
  return readingWith(reading, {cue: {from: at, to: cue.to}})
}
