import type {Certainty, ClaimKind, Polarity} from './claim.js'
import type {RelationType} from './edge.js'
import type {Quantity} from './quantity.js'
import type {Range} from './range.js'
import type {StandAlone} from './stand-alone.js'
import type {Time} from './time.js'
import type {Worth} from './worth.js'

/**
 * A hedge as a token range.
 *
 * `may` in `Lee said it may rain`: `{from: 3, to: 4, certainty: 'possible', reading: 0}`
 */
export interface Doubt extends Range {
  readonly certainty: Certainty
  /** Index of the reading whose source doubts; -1: the writer does. */
  readonly reading: number
}

/**
 * One claim as token ranges.
 *
 * In `“We won,” he said, “at last.”`: `ranges` of `“We won,”` and `“at last.”`.
 */
export interface Assertion {
  readonly ranges: readonly Range[]
  /** Index of the token that the rest hangs on: `won`. */
  readonly head: number
  /** Index of the passage it stands in. */
  readonly passage: number
  /** Indexes of the readings it stands in, outermost first. */
  readonly readings: readonly number[]
  /** Index of the reading whose circumstances it tells, or of the nested one that it tells of as a whole, or -1. */
  readonly about: number
  readonly certainty: Certainty
  readonly doubts: readonly Doubt[]
  readonly polarity: Polarity
  readonly negations: readonly Range[]
  readonly kind: ClaimKind
  /** For an accusation: the index of the voice that accuses, or -1, and the words that name the accused. */
  readonly accusation: {readonly accuser: number; readonly accused: Range | null} | null
  readonly quantities: readonly Quantity[]
  readonly times: readonly Time[]
  readonly names: readonly Range[]
  readonly alone: StandAlone
  readonly worth: Worth
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
