import type {Certainty, ClaimKind, Polarity} from './claim.js'
import type {RelationType} from './edge.js'
import type {Quantity} from './quantity.js'
import type {Range} from './range.js'
import type {Time} from './time.js'

/**
 * One claim as token ranges.
 *
 * In `“We won,” he said, “at last.”`: `ranges` of `“We won,”` and `“at last.”`.
 */
export interface Assertion {
  readonly ranges: readonly Range[]
  /** Index of the passage it stands in. */
  readonly passage: number
  /** Indexes of the readings it stands in, outermost first. */
  readonly readings: readonly number[]
  readonly certainty: Certainty
  readonly polarity: Polarity
  readonly kind: ClaimKind
  readonly quantities: readonly Quantity[]
  readonly times: readonly Time[]
}

/**
 * A relation between two claims, by their indexes.
 *
 * `{type: 'repeats', from: 1, to: 8, confidence: 0.9, why: 'the same words'}`
 */
export interface Link {
  readonly type: RelationType
  readonly from: number
  readonly to: number
  readonly confidence: number
  readonly why: string
}
