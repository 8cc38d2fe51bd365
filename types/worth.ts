/** Why a claim is worth a check, or is not. */
export type WorthReason =
  | 'numbers'
  | 'named parties'
  | 'accusation'
  | 'past event'
  | 'hearsay'
  | 'comparison'
  | 'cause'
  | 'law or money'
  | 'question'
  | 'opinion'
  | 'demand'
  | 'forecast'
  | 'about the speaker'
  | 'too short'

/**
 * How much a claim is worth a check: the sum of its reasons, kept between 0 and 1.
 *
 * `At least 12 people died in Derik`: `{score: 0.75, reasons: [{reason: 'numbers', weight: 0.25}, …]}`
 */
export interface Worth {
  readonly score: number
  /** What speaks for a check (weight above 0) and against (below), in a fixed order. */
  readonly reasons: readonly {readonly reason: WorthReason; readonly weight: number}[]
}
