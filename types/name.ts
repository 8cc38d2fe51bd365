import type {Range} from './range.js'

/**
 * One place where a proper name stands.
 *
 * In `House Speaker Ann B. Lee`, the words of `Ann B. Lee`: `{from: 2, to: 5, words: ['ann', 'b.', 'lee'], title: {from: 0, to: 2}, …}`.
 */
export interface Name extends Range {
  /** Lower case, without dots. */
  readonly words: readonly string[]
  /** What stands before the name and says who it is: `House Speaker`. */
  readonly title: Range | null
  /** Shown by a form of address: `Ms.`. */
  readonly gender: 'f' | 'm' | null
  /** Whether it looks like a person, by its title; like a body, by its words; or cannot be told. */
  readonly sort: 'person' | 'body' | 'place' | null
  /** In brackets behind it: `(SOHR)`. */
  readonly acronym: string | null
  /** Whether the word before puts it down as a place: `in Moscow`. */
  readonly local: boolean
}
