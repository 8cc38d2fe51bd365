import type {Piece} from './piece.js'

/**
 * When something happened.
 *
 * `Tuesday` in an article of 2020-06-04: `{date: '2020-06-02'}`
 */
export interface Time {
  readonly piece: Piece
  /** ISO 8601, as fine as the words are: `2020-06-02`, `2020-W22`, `2019-09`, `2015`; `null` where it cannot be told. */
  readonly date: string | null
}
