import type {Range} from './range.js'

/**
 * That a source was let go without a name, and why, where the text says so.
 *
 * `spoke on condition of anonymity because the inquiry goes on`: the words, and `the inquiry goes on` as the reason.
 */
export interface Anonymity<Place = Range> {
  readonly words: Place
  readonly reason: Place | null
}
