import type {Range} from './range.js'

/**
 * A stretch between quotation marks, marks included; may run over sentences and paragraphs.
 *
 * In `“We won,” he said.`, `“We won,”`.
 */
export interface Quotation extends Range {
  /** Index of the quotation around this one, or -1. */
  readonly parent: number
  /** Whether a mark that closes it was found. */
  readonly closed: boolean
  /** Words behind it that name who says it, where a page sets it apart: `Ann Lee` of `> We won.`, `> — Ann Lee`. */
  readonly signer?: Range
}
