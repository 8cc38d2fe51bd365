import type {Span} from './span.js'

/**
 * Verbatim stretch of the article: always `article.slice(start, end) === text`.
 *
 * In `SOHR said so`, `{start: 5, end: 9, text: 'said'}`.
 */
export interface Piece extends Span {
  readonly text: string
}
