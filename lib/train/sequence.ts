/** A sequence to learn from, with features as row numbers (-1 for a feature that was too rare). */
export interface Sequence {
  readonly size: number
  /** Features of token `i` are `features[offsets[i]]` up to `features[offsets[i + 1]]`. */
  readonly features: Int32Array
  readonly offsets: Int32Array
  /** Features of the step from token `i - 1` to token `i`, likewise. */
  readonly steps: Int32Array
  readonly stepOffsets: Int32Array
  readonly labels: Uint8Array
  /** How often it is looked at in a pass. */
  readonly times: number
}
