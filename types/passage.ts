import type {Piece} from './piece.js'

/** What a stretch of a page is there for. */
export type Role =
  | 'headline'
  | 'dek'
  | 'byline'
  | 'dateline'
  | 'caption'
  | 'credit'
  | 'heading'
  | 'body'
  | 'boilerplate'

/**
 * A stretch of the text with a role; passages tile the text, white space after a passage belongs to it.
 *
 * `Sign up for our newsletter\n` is `boilerplate`.
 */
export interface Passage extends Piece {
  readonly role: Role
  /** Who made the picture, at the end of a caption: `Baderkhan Ahmad / AP / TASS`. */
  readonly credit: Piece | null
}
