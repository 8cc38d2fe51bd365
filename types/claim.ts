import type {Accusation} from './accusation.js'
import type {Hedge} from './hedge.js'
import type {Piece} from './piece.js'
import type {Quantity} from './quantity.js'
import type {StandAlone} from './stand-alone.js'
import type {Time} from './time.js'
import type {Worth} from './worth.js'

/**
 * How sure the one who says so is, from `certain` down: `probable` (likely, seems), `possible` (may, perhaps),
 * `unknown` (asked, wished for, or made to hang on a condition: nobody asserts it).
 */
export type Certainty = 'certain' | 'probable' | 'possible' | 'unknown'
/** Whether the claim is said to hold or not to hold. */
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
  /**
   * Id of the attribution whose circumstances it tells, in the article's own voice: `Lee said this week` in `Lee said this week that …`; or
   * of the nested one that it tells of as a whole: `the mill expects losses` in `Lee said the mill expects losses`.
   */
  readonly about: string | null
  /** The least that one of its hedges leaves. */
  readonly certainty: Certainty
  readonly hedges: readonly Hedge[]
  /** As the innermost source holds it, or who denies what that one says: `denied that X` and `denied reports that X` make X negative. */
  readonly polarity: Polarity
  /** The words that turn it: `not`, `never`, `denied`. */
  readonly negations: readonly Piece[]
  readonly kind: ClaimKind
  /** For an accusation, who accuses whom. */
  readonly accusation: Accusation | null
  readonly quantities: readonly Quantity[]
  readonly times: readonly Time[]
  /** Names in it, as they stand: `Russia`, `Islamic State`. */
  readonly names: readonly Piece[]
  readonly alone: StandAlone
  readonly worth: Worth
}
