import type {Span} from '../../types/span.js'

/** One line, or several that were wrapped: without the white space around it. */
export interface Paragraph extends Span {
  readonly text: string
  /** Whether a blank line, or the beginning of the text, stands before it. */
  readonly apart: boolean
}
