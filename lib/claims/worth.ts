import type {Assertion} from '../../types/assertion.js'
import type {Worth, WorthReason} from '../../types/worth.js'

/** What speaks for a check and against it. Judged, not learned: a reader can add them up. */
const weights: Readonly<Record<WorthReason, number>> = {
  numbers: 0.25,
  'named parties': 0.15,
  accusation: 0.3,
  'past event': 0.2,
  hearsay: 0.15,
  comparison: 0.15,
  cause: 0.1,
  'law or money': 0.15,
  question: -0.6,
  opinion: -0.25,
  demand: -0.35,
  forecast: -0.15,
  'about the speaker': -0.2,
  'too short': -0.3
}
const base = 0.15
const order = Object.keys(weights) as WorthReason[]

/** How much a claim is worth a check, with the reasons. */
export function worthOf(reasons: ReadonlySet<WorthReason>): Worth {
  const list = order
    .filter((reason) => reasons.has(reason))
    .map((reason) => ({reason, weight: weights[reason]}))
  const sum = list.reduce((total, {weight}) => total + weight, base)
  return {score: Math.round(Math.min(1, Math.max(0, sum)) * 100) / 100, reasons: list}
}

/** The reasons that can be read from the other properties of a claim. */
export function plainReasons(
  claim: Pick<Assertion, 'kind' | 'quantities' | 'names'>,
  hearsay: boolean,
  past: boolean
): Set<WorthReason> {
  const reasons = new Set<WorthReason>()
  if (claim.quantities.length > 0) reasons.add('numbers')
  if (claim.names.length > 0) reasons.add('named parties')
  if (claim.kind === 'event' && past) reasons.add('past event')
  if (hearsay) reasons.add('hearsay')
  if (claim.kind === 'accusation' || claim.kind === 'question' || claim.kind === 'opinion')
    reasons.add(claim.kind)
  if (claim.kind === 'demand' || claim.kind === 'forecast') reasons.add(claim.kind)
  return reasons
}
