/** What the first stage thinks of every token: its best label, and how likely each role is, in steps of `stepOf`. */
export interface Marks {
  readonly label: Uint8Array
  readonly source: Uint8Array
  readonly cue: Uint8Array
  readonly content: Uint8Array
  /** How likely the token is in a cue, 0 to 1. */
  readonly likely: Float32Array
  /** How likely it is in a cue, but not the first token of it. */
  readonly goesOn: Float32Array
}

/** Labels of the first stage: nothing, then first and later tokens of a source, a cue and a content. */
export const wordLabels = {
  none: 0,
  source: 1,
  inSource: 2,
  cue: 3,
  inCue: 4,
  content: 5,
  inContent: 6
} as const

const steps = [0.02, 0.1, 0.25, 0.4, 0.6, 0.8, 0.95]
/** A likelihood as one of eight steps. */
export function stepOf(likely: number): number {
  let step = 0
  while (step < steps.length && likely >= steps[step]!) step++
  return step
}
