import type {Assertion} from '../../types/assertion.js'
import type {Manner} from '../../types/manner.js'
import type {Passage} from '../../types/passage.js'
import type {Quotation} from '../../types/quotation.js'
import type {Reading} from '../../types/reading.js'
import type {Sentence} from '../../types/sentence.js'
import type {Settings} from '../../types/settings.js'
import type {Token} from '../../types/token.js'
import type {Voices} from '../../types/voices.js'
import {asksHere} from '../claims/asks-here.js'
import {describer} from '../claims/describe.js'
import type {Grammar} from '../claims/grammar.js'
import {refusalOf} from '../claims/refusal.js'
import {repairAmounts} from '../claims/repair-amounts.js'
import {repairAsides} from '../claims/repair-asides.js'
import {repairBracketed} from '../claims/repair-bracketed.js'
import {repairClauses} from '../claims/repair-clauses.js'
import {repairLists} from '../claims/repair-lists.js'
import {repairNames} from '../claims/repair-names.js'
import {repairRoles} from '../claims/repair-roles.js'
import {repairSeats} from '../claims/repair-seats.js'
import {repairSubjects} from '../claims/repair-subjects.js'
import {sentenceReader} from '../claims/sentence-clauses.js'
import {shareOut} from '../claims/shares.js'
import {findTimeSpans} from '../claims/time-spans.js'
import {treeOf} from '../claims/tree.js'
import {isUnsplit} from '../claims/unsplit.js'

/** The smallest assertions that still make sense, in order of appearance. */
export function findClaims(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  passages: readonly Passage[],
  quotations: readonly Quotation[],
  readings: readonly Reading[],
  manners: readonly Manner[],
  voices: Voices,
  {published}: Settings
): Assertion[] {
  const times = findTimeSpans(tokens)
  const timed = new Uint8Array(tokens.length)
  for (const {from, to} of times) timed.fill(1, from, to)
  const whole = repairAmounts(repairNames(tokens), (at) => timed[at] === 1)
  const repaired = repairLists(
    repairClauses(repairSubjects(repairRoles(repairSeats(repairBracketed(repairAsides(whole))))))
  )
  const grammar: Grammar = {tokens: repaired, tree: treeOf(repaired)}
  const shares = shareOut(repaired, sentences, passages, readings)
  const describe = describer({
    text,
    grammar,
    sentences,
    quotations,
    readings,
    manners,
    voices,
    shares,
    times,
    timed,
    published
  })
  const speaking = readingsBySentence(repaired, readings)
  const refusals = readings.map((reading, at) =>
    manners[at]!.stance === 'doubts' ? refusalOf(repaired, reading) : null
  )
  const unsplit = (index: number): 'question' | 'condition' | null => {
    const share = shares.shares[index]!
    const stance = share.reading < 0 ? null : manners[share.reading]!.stance
    const asks =
      (stance === 'asks' && asksHere(repaired, readings[share.reading]!.content, share.sentence)) ||
      (stance === 'doubts' && refusals[share.reading] === 'question')
    return asks ? 'question' : isUnsplit(repaired, share)
  }
  const readSentence = sentenceReader(grammar, shares, readings, refusals, unsplit)
  const claims: Assertion[] = []
  for (let first = 0; first < shares.shares.length; ) {
    const {sentence} = shares.shares[first]!
    let next = first + 1
    while (shares.shares[next]?.sentence === sentence) next++
    const frames = speaking.get(sentence) ?? []
    const start = claims.length
    for (const clause of readSentence(first, next, frames)) {
      const claim = describe(clause, sentence)
      // Lists that the parser reads two ways come out the same.
      if (claim && !isKnown(claims, start, claim)) claims.push(claim)
    }
    first = next
  }
  return claims.sort(
    (a, b) =>
      a.ranges[0]!.from - b.ranges[0]!.from || a.head - b.head || a.ranges.at(-1)!.to - b.ranges.at(-1)!.to
  )
}

/** Whether a claim is among the others from `start` on. */
function isKnown(claims: readonly Assertion[], start: number, claim: Assertion): boolean {
  for (let i = start; i < claims.length; i++) if (sameWords(claims[i]!, claim)) return true
  return false
}

/** Whether two claims are the same words by the same voice. */
function sameWords(one: Assertion, other: Assertion): boolean {
  return (
    one.readings.at(-1) === other.readings.at(-1) &&
    one.ranges.length === other.ranges.length &&
    one.ranges.every(({from, to}, i) => from === other.ranges[i]!.from && to === other.ranges[i]!.to)
  )
}

/** For every sentence, the readings whose frame stands in it. */
function readingsBySentence(tokens: readonly Token[], readings: readonly Reading[]): Map<number, number[]> {
  const found = new Map<number, number[]>()
  readings.forEach(({cue, mention}, at) => {
    const places = new Set([...(cue ? [cue] : []), ...mention].map(({from}) => tokens[from]!.sentence))
    for (const sentence of places) found.set(sentence, [...(found.get(sentence) ?? []), at])
  })
  return found
}
