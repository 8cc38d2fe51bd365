import type {Piece} from './piece.js'

/**
 * A number with what it counts and its bounds.
 *
 * `at least 12 people`: `{comparator: 'at least', value: 12, unit: 'people'}`
 */
export interface Quantity {
  readonly piece: Piece
  readonly comparator: 'exactly' | 'about' | 'at least' | 'at most' | 'more than' | 'less than'
  readonly value: number
  readonly unit: string | null
}
