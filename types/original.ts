import type {Span} from './span.js'

/**
 * A stretch of the text, and where it stands in the file that the text was taken from.
 *
 * Where both are of one length, they are the same but for white space; else one stands for the other: `&amp;` for `&`, a
 * line break with the spaces around it for one space.
 *
 * `{start: 0, end: 5, from: 14, to: 19}`: the first five characters of the text are those from 14 to 19 of the file.
 */
export interface Run extends Span {
  /** Where it begins in the file, in UTF-16 code units. */
  readonly from: number
  /** Where it ends there. */
  readonly to: number
}

/**
 * Where the words of an article stand in the page or the note that it was read from.
 *
 * `{type: 'html', length: 48210, runs: [{start: 0, end: 5, from: 14, to: 19}, …]}`
 */
export interface Original {
  readonly type: 'html' | 'markdown' | 'tree'
  /** Length of the file, in UTF-16 code units. */
  readonly length: number
  /** In order of the text, none over another; what has none, such as the blank line between paragraphs, is not in the file. */
  readonly runs: readonly Run[]
}
