import type {Assertion} from '../../types/assertion.js'
import type {Certainty} from '../../types/claim.js'
import type {Manner} from '../../types/manner.js'
import type {Quotation} from '../../types/quotation.js'
import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Sentence} from '../../types/sentence.js'
import type {Voices} from '../../types/voices.js'
import {worthWords} from '../lexicon/worth-words.js'
import {accusedIn} from './accused.js'
import {asksHere} from './asks-here.js'
import {claimKind} from './claim-kind.js'
import {doubtsAround, doubtsIn, lesser} from './doubts.js'
import {faultsThing} from './faults-thing.js'
import type {Grammar} from './grammar.js'
import {isPresumed} from './is-presumed.js'
import {findNames} from './names.js'
import {negationsIn} from './negations.js'
import {findQuantities} from './quantities.js'
import {rangesOf} from './ranges.js'
import {timeReader} from './resolve-times.js'
import type {SaidClause} from './said-clause.js'
import type {Shares} from './shares.js'
import {meantBy, standAlone} from './stand-alone.js'
import {tenseOf} from './tense.js'
import {tenseAt} from './tense-at.js'
import {turningCues} from './turning-cues.js'
import {wantingOf} from './wanting.js'
import {within} from './within.js'
import {flags, flagsOf} from './word-flags.js'
import {plainReasons, worthOf} from './worth.js'

/** Fewer words say too little to be checked by themselves. */
const short = 4

/** What is known of an article before its claims are described. */
export interface Known {
  readonly text: string
  readonly grammar: Grammar
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  readonly readings: readonly Reading[]
  readonly manners: readonly Manner[]
  readonly voices: Voices
  readonly shares: Shares
  /** All words of time, in order. */
  readonly times: readonly Range[]
  /** 1 for every token of them. */
  readonly timed: Uint8Array
  readonly published: string | null
}

/** Gives a claim with all its properties; `null` where it has no word. */
export type Describe = (clause: SaidClause, sentence: number) => Assertion | null

/** One reader of properties for an article: numbers, times and names are found once, for all its claims. */
export function describer(known: Known): Describe {
  const {text, grammar, sentences, readings, manners, voices, shares, times, timed} = known
  const {tokens} = grammar
  const saying = new Uint8Array(tokens.length)
  for (const {said} of manners) if (said) saying.fill(1, said.from, said.to)
  const quantities = findQuantities(text, tokens, (at) => timed[at] === 1)
  const names = findNames(tokens)
  const readTime = timeReader(text, tokens, known.published)
  const bits = flagsOf(tokens)
  const meant = meantBy(tokens, known.quotations, voices)
  /** For every token, the last claim that was described with it: a set that need not be emptied. */
  const holder = new Int32Array(tokens.length).fill(-1)
  let described = -1

  return ({head, words, about, reading, asked}, sentence) => {
    const ranges = rangesOf(tokens, words, (at) => shares.owner[at] === reading && shares.frameOf[at]! < 0)
    if (ranges.length === 0) return null
    const mark = ++described
    for (const at of words) holder[at] = mark
    const has = (at: number): boolean => holder[at] === mark
    const told = reading < 0 ? null : manners[reading]!.stance
    const asks = told !== 'asks' || asksHere(tokens, readings[reading]!.content, sentence)
    const presumed =
      reading >= 0 &&
      // `accused [Lee], who left, [of theft]` accuses.
      !(told === 'accuses' && words.includes(readings[reading]!.content[0]!.from)) &&
      isPresumed(grammar, head, (at) => shares.owner[at] === reading)
    const stance = asks && !presumed ? told : 'asserts'
    const wanting = reading < 0 || presumed ? null : wantingOf(tokens, readings[reading]!, manners[reading]!)
    const chain = chainOf(readings, reading)
    const marked = words.filter((at) => bits[at] !== 0)
    // `declined to say whether it is safe` leaves it open.
    const isOpen = stance === 'doubts' && asked === 'question'
    const turning = presumed
      ? {cues: [], chain: chain.filter((at) => manners[at]!.basis === 'hearsay')}
      : turningCues(tokens, readings, manners, chain)
    const around = doubtsAround(tokens, readings, manners, asks ? turning.chain : chain.slice(0, -1))
    const doubts = [
      ...(isOpen ? around.map(({from, to, reading: whose}) => unknown(from, to, whose)) : around),
      ...doubtsIn(grammar, having(marked, flags.doubts), head, has, reading),
      ...lentDoubts(words, reading),
      ...(asked === 'question' ? asking(words, reading) : [])
    ]
    const negations = negationsIn(grammar, having(marked, flags.turns), head, has)
    if (!isOpen) negations.unshift(...turning.cues)
    const isFault = stance === 'accuses' && about < 0 && faultsThing(grammar, readings[reading]!, head)
    const kind =
      about >= 0
        ? 'event'
        : isFault
          ? 'opinion'
          : claimKind(grammar, words, head, stance, wanting, asked === 'question')
    const tense = tenseOf(grammar, head)
    const speaker = reading < 0 ? -1 : voices.speaker[reading]!
    const own = {
      kind,
      quantities: within(ranges, quantities).map(({quantity}) => quantity),
      names: within(ranges, names)
    }
    const hearsay = chain.some((at) => manners[at]!.basis === 'hearsay')
    const reasons = plainReasons(own, hearsay, tense === 'past')
    for (const at of having(marked, flags.matters)) reasons.add(worthWords.get(tokens[at]!.lemma)!)
    const ofSelf = kind === 'opinion' || kind === 'state'
    if (ofSelf && having(marked, flags.speaks).length > 0) reasons.add('about the speaker')
    if (words.length < short) reasons.add('too short')
    return {
      ranges,
      head,
      passage: sentences[sentence]!.passage,
      readings: chain,
      about,
      certainty: doubts.reduce((least: Certainty, doubt) => lesser(least, doubt.certainty), 'certain'),
      doubts,
      polarity: negations.length % 2 === 1 ? 'negative' : 'positive',
      negations,
      ...own,
      accusation:
        kind === 'accusation'
          ? {
              accuser: speaker,
              accused: accusedIn(grammar, words, head, stance === 'accuses' ? readings[reading]! : null)
            }
          : null,
      times: within(ranges, times).map((range) =>
        readTime(range, tenseOfTime(range, head, kind === 'forecast', has))
      ),
      alone: standAlone(text, tokens, ranges, speakerIn(chain), voices, meant, bits),
      worth: worthOf(reasons)
    }
  }

  /** The day of an act of saying is past, as its attribution has it; other times go by the verb that they hang on. */
  function tenseOfTime(
    {from, to}: Range,
    head: number,
    isForecast: boolean,
    has: (at: number) => boolean
  ): 'past' | 'future' | null {
    return saying[to - 1] && !isForecast ? 'past' : tenseAt(grammar, from, to, head, has)
  }

  function having(words: readonly number[], bit: number): readonly number[] {
    return words.length === 0 ? words : words.filter((at) => (bits[at]! & bit) !== 0)
  }

  /**
   * Who speaks in a quotation: `I` in `“The council told me I was wrong,” said Ann Lee` is Lee, though the council said it, since
   * the quotation is hers.
   */
  function speakerIn(chain: readonly number[]): (quotation: number) => number {
    return (quotation) => {
      const {from} = known.quotations[quotation]!
      const opens = chain.findLast((at) =>
        readings[at]!.content.some((range) => range.from <= from && from < range.to)
      )
      const at = opens ?? chain[0]
      return at === undefined ? -1 : voices.speaker[at]!
    }
  }

  /** What is asked is not said to be so: `Who paid [?]` */
  function asking(words: readonly number[], reading: number): Assertion['doubts'] {
    return words.filter((at) => tokens[at]!.text === '?').map((at) => unknown(at, at + 1, reading))
  }

  /** `reported` doubts what holds the noun it stands with as well: `follows an attempt (reported)`. */
  function lentDoubts(words: readonly number[], reading: number): Assertion['doubts'] {
    const found = new Set<number>()
    for (const at of words) {
      const share = shares.shareOf[at]!
      if (share < 0) continue
      const other = shares.shares[share]!.reading
      if (other >= 0 && other !== reading && manners[other]!.basis === 'hearsay') found.add(other)
    }
    return [...found].flatMap((at) => doubtsAround(tokens, readings, manners, [at]))
  }
}

function unknown(from: number, to: number, reading: number): Assertion['doubts'][number] {
  return {from, to, certainty: 'unknown', reading}
}

/** A reading and those around it, outermost first. */
function chainOf(readings: readonly Reading[], innermost: number): number[] {
  const chain: number[] = []
  for (let at = innermost; at >= 0 && chain.length < readings.length; at = readings[at]!.parent)
    chain.unshift(at)
  return chain
}
