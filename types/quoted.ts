import type {Piece} from './piece.js'

/**
 * Words between quotation marks, marks included, as the article has them; those inside others stand for themselves.
 *
 * In `“We won,” he said.`: `{start: 0, end: 9, text: '“We won,”', closed: true}`
 */
export interface Quoted extends Piece {
  /** Whether a mark that closes it was found; without one it ends with its paragraph. */
  readonly closed: boolean
}
