import type {Range} from './range.js'

/**
 * The words that signal that somebody says, believes or shows something.
 *
 * In `SOHR said so`, `said`; in `Villagers reportedly fled`, `reportedly`.
 */
export interface Cue extends Range {
  /** 0 to 1. */
  readonly confidence: number
  /** The rule or the model that found it: `model`, `hearsay adverb`. */
  readonly why: string
}
