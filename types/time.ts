import type {Piece} from './piece.js'

/**
 * When something happened.
 *
 * `Tuesday` in an article of 2020-06-04: `{date: '2020-06-02'}`
 */
export interface Time {
  readonly piece: Piece
  /** ISO date, or `null` where it cannot be told. */
  readonly date: string | null
}
