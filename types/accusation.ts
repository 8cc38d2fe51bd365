import type {Piece} from './piece.js'

/**
 * Who accuses whom.
 *
 * `Officials accused Russia of a breach`: accuser `s1` (the officials), accused `Russia`.
 */
export interface Accusation {
  /** Id of the source that accuses; `null`: nobody is named, or the article itself does. */
  readonly accuser: string | null
  /** The words that name the accused, where they stand in the claim or beside it. */
  readonly accused: Piece | null
}
