import type {Assertion} from '../../types/assertion.js'
import type {Certainty} from '../../types/claim.js'
import type {Manner} from '../../types/manner.js'
import type {Passage} from '../../types/passage.js'
import type {Quotation} from '../../types/quotation.js'
import type {Reading} from '../../types/reading.js'
import type {Sentence} from '../../types/sentence.js'
import type {Settings} from '../../types/settings.js'
import type {Token} from '../../types/token.js'
import type {Voices} from '../../types/voices.js'
import {accusedIn} from '../claims/accused.js'
import {claimKind} from '../claims/claim-kind.js'
import {clausesOf} from '../claims/clauses.js'
import {doubtsAround, doubtsIn, lesser} from '../claims/doubts.js'
import type {Grammar} from '../claims/grammar.js'
import {findNames} from '../claims/names.js'
import {negationsIn} from '../claims/negations.js'
import {findQuantities} from '../claims/quantities.js'
import {rangesOf} from '../claims/ranges.js'
import {timeReader} from '../claims/resolve-times.js'
import {shareOut} from '../claims/shares.js'
import {meantBy, standAlone} from '../claims/stand-alone.js'
import {tenseOf} from '../claims/tense.js'
import {findTimeSpans} from '../claims/time-spans.js'
import {treeOf} from '../claims/tree.js'
import {isUnsplit} from '../claims/unsplit.js'
import {within} from '../claims/within.js'
import {plainReasons, worthOf} from '../claims/worth.js'
import {firstPersons} from '../lexicon/first-persons.js'
import {worthWords} from '../lexicon/worth-words.js'

/** Fewer words say too little to be checked by themselves. */
const short = 4

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
  settings: Settings
): Assertion[] {
  const grammar: Grammar = {tokens, tree: treeOf(tokens)}
  const shares = shareOut(tokens, sentences, passages, readings)
  const times = findTimeSpans(tokens)
  const timed = new Uint8Array(tokens.length)
  for (const {from, to} of times) timed.fill(1, from, to)
  const quantities = findQuantities(text, tokens, (at) => timed[at] === 1)
  const names = findNames(tokens)
  const readTime = timeReader(text, tokens, settings.published)
  const meant = meantBy(tokens, quotations, voices)
  /** For every token, the claim at hand that has it: a set that need not be emptied. */
  const holder = new Int32Array(tokens.length).fill(-1)
  const claims: Assertion[] = []
  let made = 0

  shares.shares.forEach((share, index) => {
    const stance = share.reading < 0 ? null : manners[share.reading]!.stance
    const asked = isUnsplit(tokens, share)
    const chain = chainOf(readings, share.reading)
    const around = doubtsAround(tokens, readings, manners, chain)
    const hearsay = chain.some((at) => manners[at]!.basis === 'hearsay')
    const speaker = share.reading < 0 ? -1 : voices.speaker[share.reading]!
    const denied = stance === 'denies' || stance === 'doubts'
    for (const {head, words, about} of clausesOf(
      grammar,
      shares,
      index,
      readings,
      asked !== null || stance === 'asks'
    )) {
      const ranges = rangesOf(tokens, words)
      if (ranges.length === 0) continue
      const mark = made++
      for (const at of words) holder[at] = mark
      const has = (at: number): boolean => holder[at] === mark
      const doubts = [...around, ...doubtsIn(grammar, words, head, has, share.reading), ...lentDoubts(words)]
      const negations = negationsIn(grammar, words, head, has)
      const cue = denied ? readings[share.reading]!.cue : null
      if (cue) negations.unshift(cue)
      const kind = about >= 0 ? 'event' : claimKind(grammar, words, head, stance, asked === 'question')
      const tense = tenseOf(grammar, head)
      const own = {
        kind,
        quantities: within(ranges, quantities).map(({quantity}) => quantity),
        names: within(ranges, names)
      }
      const reasons = plainReasons(own, hearsay, tense === 'past')
      for (const at of words) {
        const reason = worthWords.get(tokens[at]!.lemma)
        if (reason) reasons.add(reason)
        if (firstPersons.has(tokens[at]!.lower) && (kind === 'opinion' || kind === 'state'))
          reasons.add('about the speaker')
      }
      if (words.length < short) reasons.add('too short')
      claims.push({
        ranges,
        head,
        passage: sentences[share.sentence]!.passage,
        readings: chain,
        about,
        certainty: doubts.reduce((least: Certainty, doubt) => lesser(least, doubt.certainty), 'certain'),
        doubts,
        polarity: negations.length % 2 === 1 ? 'negative' : 'positive',
        negations,
        ...own,
        accusation:
          kind === 'accusation' ? {accuser: speaker, accused: accusedIn(grammar, words, head)} : null,
        times: within(ranges, times).map((range) => readTime(range, tense)),
        alone: standAlone(text, tokens, ranges, speaker, voices, meant),
        worth: worthOf(reasons)
      })
    }

    /** `reported` doubts what holds the noun it stands with as well: `follows an attempt (reported)`. */
    function lentDoubts(words: readonly number[]): Assertion['doubts'] {
      const found = new Set<number>()
      for (const at of words) {
        const other = shares.shareOf[at]!
        if (other < 0 || other === index) continue
        const reading = shares.shares[other]!.reading
        if (reading >= 0 && reading !== share.reading && manners[reading]!.basis === 'hearsay')
          found.add(reading)
      }
      return [...found].flatMap((at) => doubtsAround(tokens, readings, manners, [at]))
    }
  })
  return claims.sort(
    (a, b) =>
      a.ranges[0]!.from - b.ranges[0]!.from || a.head - b.head || a.ranges.at(-1)!.to - b.ranges.at(-1)!.to
  )
}

/** A reading and those around it, outermost first. */
function chainOf(readings: readonly Reading[], innermost: number): number[] {
  const chain: number[] = []
  for (let at = innermost; at >= 0 && chain.length < readings.length; at = readings[at]!.parent)
    chain.unshift(at)
  return chain
}
