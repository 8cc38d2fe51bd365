import type {Certainty} from './claim.js'
import type {Piece} from './piece.js'

/**
 * Words that take certainty from a claim, and whose doubt it is.
 *
 * In `Lee said it may rain`: `{piece: may, certainty: 'possible', attribution: 'a1'}`; the doubt is Lee's.
 * In `Villagers reportedly fled`: `{piece: reportedly, certainty: 'probable', attribution: null}`; it is the writer's.
 */
export interface Hedge {
  readonly piece: Piece
  /** The most that these words leave. */
  readonly certainty: Certainty
  /** Id of the attribution whose source doubts; `null`: the writer does. */
  readonly attribution: string | null
}
