import type {Range} from './range.js'

/**
 * One act of saying as token ranges, before sources are known.
 *
 * In `“We won,” he said, “at last.”`: cue `said`, mention `he`, content `“We won,”` and `“at last.”`.
 */
export interface Reading {
  readonly cue: Range | null
  readonly mention: readonly Range[]
  readonly content: readonly Range[]
  /** Index of the reading whose content this one stands in, or -1. */
  readonly parent: number
  /** 0 to 1. */
  readonly confidence: number
  readonly why: string
}
