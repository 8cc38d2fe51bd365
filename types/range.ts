/**
 * Half-open range of tokens, by index: `tokens.slice(from, to)`.
 *
 * In `SOHR said so`, `{from: 0, to: 2}` is `SOHR said`.
 */
export interface Range {
  readonly from: number
  readonly to: number
}
