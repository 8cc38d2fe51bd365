import type {Piece} from './piece.js'

/** How the number said bounds the number meant. */
export type Comparator = 'exactly' | 'about' | 'at least' | 'at most' | 'more than' | 'less than'

/**
 * A number with what it counts and its bounds.
 *
 * `at least 12 people`: `{comparator: 'at least', value: 12, high: null, unit: 'people'}`
 */
export interface Quantity {
  /** From the comparator to the unit, where they stand together. */
  readonly piece: Piece
  readonly comparator: Comparator
  readonly value: number
  /** The upper end of a range: 15 in `10 to 15 people`. */
  readonly high: number | null
  /** What is counted, in lower case (`people`), or `%`, `$`, `€`, `£`; `null` where it is not said. */
  readonly unit: string | null
}
