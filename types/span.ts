/**
 * Half-open range of UTF-16 code units in the article: `article.slice(start, end)`.
 *
 * In `SOHR said so`, `{start: 0, end: 4}` is `SOHR`.
 */
export interface Span {
  readonly start: number
  readonly end: number
}
