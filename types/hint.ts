import type {Role} from './passage.js'
import type {Span} from './span.js'

/**
 * What a page or a note says itself about a stretch of its text, by its tags.
 *
 * The words of `<figcaption>The dam in May.</figcaption>` are a `caption`.
 */
export interface Hint extends Span {
  /** Its role; `article` where it is a part of the article, and the words tell which; `null` where nothing is known. */
  readonly role: Role | 'article' | null
  /** Number of the quotation that it is set apart as, by `<blockquote>`; none where it is not. */
  readonly quotation?: number
  /** Whether it names who says the quotation that it stands in or behind: `<footer>` in a `<blockquote>`. */
  readonly signs?: true
}
