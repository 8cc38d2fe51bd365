import type {Assertion, Link} from '../../types/assertion.js'
import {certainties} from '../lexicon/certainties.js'
import {singleEvents} from '../lexicon/single-events.js'
import {datesApart, numbersApart} from './conflicts.js'
import type {Gist} from './gist.js'
import {type Likeness, likenessOf} from './likeness.js'

/** What is compared: a claim, its gist, and whether it stands over the body, as a headline or caption does. */
export interface Side {
  readonly index: number
  readonly claim: Assertion
  readonly gist: Gist
  readonly over: boolean
}

/** From here on two claims say the same: read off the articles of the corpora, where lower ones were often two events. */
const alike = 0.62
/** From here on the shorter says nothing that the longer does not say. */
const contained = 0.85

/**
 * How a claim hangs together with an earlier one that shares words with it, or `null`: rather nothing than a guess.
 *
 * `from` is the one that repeats, weakens, strengthens, contradicts or elaborates: the later one, but a headline or a
 * caption that says what the body says comes after it in this.
 */
export function relate(
  later: Side,
  earlier: Side,
  weights: Float64Array,
  base: (at: number) => string
): Link | null {
  const likeness = likenessOf(later.gist, earlier.gist, weights)
  if (likeness.count < 2 || !comparable(later, earlier)) return null
  const [from, to] = earlier.over && !later.over ? [earlier, later] : [later, earlier]
  const link = (type: Link['type'], confidence: number, why: string): Link => ({
    type,
    from: from.index,
    to: to.index,
    confidence: Math.round(Math.min(1, confidence) * 100) / 100,
    why
  })
  const sameHead = later.gist.head >= 0 && later.gist.head === earlier.gist.head
  const numbers = numbersApart(from.claim.quantities, to.claim.quantities)
  const dates = datesApart(from.claim.times, to.claim.times)
  const turned = from.claim.polarity !== to.claim.polarity
  const enough = likeness.count >= 3 || (likeness.count === 2 && likeness.both > 0.99)

  if (turned) {
    if (numbers || dates || likeness.count < 3 || !sameHead || likeness.both < alike) return null
    return link(
      'contradicts',
      0.4 + 0.5 * likeness.both,
      'the same words, of which one claim denies what the other affirms'
    )
  }
  if (numbers) {
    if (dates || !sameHead || likeness.count < 3 || likeness.both < 0.6) return null
    return link(
      'contradicts',
      0.3 + 0.5 * likeness.both,
      `${numbers[0].piece.text} against ${numbers[1].piece.text}`
    )
  }
  if (dates) {
    if (!sameHead || likeness.both < 0.7 || !singleEvents.has(base(from.claim.head))) return null
    return link(
      'contradicts',
      0.2 + 0.5 * likeness.both,
      `${dates[0].piece.text} against ${dates[1].piece.text}`
    )
  }
  if (!enough) return null
  if (likeness.both >= alike) return sameAgain(likeness)
  if (likeness.lighter >= contained && likeness.count >= (sameHead ? 3 : 5)) return elaborated(likeness)
  return null

  function sameAgain({both}: Likeness): Link {
    const step = rank(from.claim) - rank(to.claim)
    if (step < 0)
      return link(
        'weakens',
        0.3 + 0.6 * both,
        `the same words with less certainty: ${words(from.claim, to.claim)}`
      )
    if (step > 0)
      return link(
        'strengthens',
        0.3 + 0.6 * both,
        `the same words with more certainty: ${words(from.claim, to.claim)}`
      )
    return link('repeats', 0.2 + 0.75 * both, both > 0.99 ? 'the same words' : 'mostly the same words')
  }

  function elaborated({lighter}: Likeness): Link | null {
    const longer = from.gist.words.length >= to.gist.words.length ? from : to
    const other = longer === from ? to : from
    // With another certainty as well, two claims are too far apart to tell.
    if (rank(longer.claim) !== rank(other.claim)) return null
    return {
      ...link('elaborates', 0.1 + 0.6 * lighter, 'all that the other says, and more'),
      from: longer.index,
      to: other.index
    }
  }
}

function rank({certainty}: Assertion): number {
  return certainties.indexOf(certainty)
}

function words(one: Assertion, other: Assertion): string {
  return `${one.certainty} against ${other.certainty}`
}

/** Questions and demands say nothing to compare; nor does what is only about the act of saying. */
function comparable(one: Side, other: Side): boolean {
  for (const {claim} of [one, other]) {
    if (claim.kind === 'question' || claim.kind === 'demand' || claim.about >= 0) return false
  }
  if ((one.claim.certainty === 'unknown') !== (other.claim.certainty === 'unknown')) return false
  if (onlyNames(one.gist) || onlyNames(other.gist)) return false
  return !namesApart(one.gist, other.gist) && !swapped(one.gist, other.gist)
}

/** A name alone says nothing. */
function onlyNames({words, names}: Gist): boolean {
  return words.length === names.size
}

/** `Lee won Ohio` and `Kim won Ohio`: the names of each that the other has not. */
function namesApart(one: Gist, other: Gist): boolean {
  if (one.names.size === 0 || other.names.size === 0) return false
  const lacks = (a: Gist, b: Gist): boolean => [...a.names].some((name) => !b.names.has(name))
  return lacks(one, other) && lacks(other, one)
}

/** `Lee sued Kim` and `Kim sued Lee`: the same words, another subject. */
function swapped(one: Gist, other: Gist): boolean {
  if (one.subject < 0 || other.subject < 0 || one.subject === other.subject) return false
  return one.words.includes(other.subject) && other.words.includes(one.subject)
}
