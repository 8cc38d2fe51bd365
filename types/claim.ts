import type {Piece} from './piece.js'
import type {Quantity} from './quantity.js'
import type {Time} from './time.js'

export type Certainty = 'certain' | 'probable' | 'possible' | 'unknown'
export type Polarity = 'positive' | 'negative'
export type ClaimKind = 'event' | 'state' | 'accusation' | 'forecast' | 'opinion' | 'demand' | 'question'

/**
 * One assertion, verbatim; several pieces where a cue or another claim interrupts it.
 *
 * `“We won,” he said, “at last.”` holds one claim of two pieces.
 */
export interface Claim {
  /** `c1`, `c2` … in order of appearance. */
  readonly id: string
  readonly pieces: readonly Piece[]
  /** Index of the passage it stands in. */
  readonly passage: number
  /** Ids of the attributions it stands in, outermost first; empty: the article itself says so. */
  readonly attributions: readonly string[]
  readonly certainty: Certainty
  readonly polarity: Polarity
  readonly kind: ClaimKind
  readonly quantities: readonly Quantity[]
  readonly times: readonly Time[]
}
