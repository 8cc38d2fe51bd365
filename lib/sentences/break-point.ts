/** A place between two stretches of a sentence, or between two sentences. */
export interface BreakPoint {
  /** What stands before, at most some words; ends where the white space begins. */
  readonly left: string
  /** What stands behind, at most some words. */
  readonly right: string
  /** Whether `left` begins where the sentence does. */
  readonly whole: boolean
}
