import type {Piece} from './piece.js'

/**
 * A claim as it can be read without its article: what its words point to stands in square brackets.
 *
 * `“We won,” she said`: `{text: '[The miners] won', fills: [{words: We, with: 'The miners', mention: …}]}`
 */
export interface StandAlone {
  readonly text: string
  readonly fills: readonly Fill[]
}

/** One word or name of a claim that was filled in. */
export interface Fill {
  /** The words of the claim that were replaced: `We`. */
  readonly words: Piece
  /** What stands for them, without the brackets: `The miners`. */
  readonly with: string
  /** The mention it came from, as the article has it. */
  readonly mention: Piece
}
