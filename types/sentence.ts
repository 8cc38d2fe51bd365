import type {Span} from './span.js'

/**
 * A sentence, which never runs over the end of a passage.
 *
 * `He left. She stayed.` are two.
 */
export interface Sentence extends Span {
  /** Index of the passage it stands in. */
  readonly passage: number
}
