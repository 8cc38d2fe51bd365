import type {Range} from './range.js'

/** How the content is said to be known. */
export type Basis = 'statement' | 'belief' | 'hearsay' | 'evidence'
/** Whether the words are the source's own. */
export type Form = 'direct' | 'indirect' | 'mixed'
/** Where the source stands to the content. */
export type Stance =
  | 'asserts'
  | 'denies'
  | 'doubts'
  | 'asks'
  | 'predicts'
  | 'promises'
  | 'demands'
  | 'accuses'
  | 'believes'
  | 'wants'
/** Where the writer stands to the content, by the cue: said / confirmed / claimed. */
export type Tone = 'neutral' | 'endorsing' | 'distancing'

/**
 * How something is said.
 *
 * `Lee denied Thursday that …` is a `statement` that `denies`, `indirect`, `neutral`, said on `Thursday`.
 */
export interface Manner {
  readonly basis: Basis
  readonly form: Form
  readonly stance: Stance
  readonly tone: Tone
  /** When it was said. */
  readonly said: Range | null
}
