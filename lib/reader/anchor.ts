/** A cue that the first stage offers, and the window of tokens in which its source and its content are looked for. */
export interface Anchor {
  readonly from: number
  readonly to: number
  /** The token of the cue that says most. */
  readonly main: number
  readonly windowFrom: number
  readonly windowTo: number
}
