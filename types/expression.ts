import type {Range} from './range.js'

/**
 * The words that name a source, taken apart.
 *
 * In `one of Mr. Lee’s advisers in Ohio`: a `noun` with the head `advisers`, quantity `one`, modifier `Lee`.
 */
export interface Expression extends Range {
  readonly sort: 'pronoun' | 'name' | 'noun' | 'list'
  /** Index of the token that carries the meaning. */
  readonly head: number
  /** Where what belongs to the head alone begins and ends: `Mr. Lee’s advisers`. */
  readonly core: Range
  /** Index of the name that it is (`name`), or that stands before the head (`noun`), or -1. */
  readonly name: number
  readonly article: 'definite' | 'indefinite' | 'bare'
  /** `one of`, `some of`, `a group of`: what stands before `of`, as one word; `''` without. */
  readonly quantity: string
  /** The expressions joined by `and`. */
  readonly parts: readonly Expression[]
}
