import type {Quotation} from './quotation.js'
import type {Sentence} from './sentence.js'
import type {Token} from './token.js'

/**
 * An article as those who look for its sources need it.
 *
 * `{tokens, sentences, quotations, paragraphs: [0, 0, 1], shown: [true, true, true], quoted: [-1, 0, 0], …}`
 */
export interface Prose {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  /** For every sentence, the index of its paragraph. */
  readonly paragraphs: readonly number[]
  /** For every sentence, the index of its first token. */
  readonly starts: readonly number[]
  /** For every sentence, whether it is part of the article, not of the page around it. */
  readonly shown: readonly boolean[]
  /** For every sentence, whether it is written Like This, where capitals tell nothing. */
  readonly titled: readonly boolean[]
  /** For every token, the index of the innermost quotation around it, or -1. */
  readonly quoted: Int32Array
}
