import type {Gist} from './gist.js'

/** How much two claims share, each word weighed by how rare it is in the article. */
export interface Likeness {
  /** Shared weight over that of all words of both, 0 to 1. */
  readonly both: number
  /** Shared weight over that of the lighter of the two, 0 to 1. */
  readonly lighter: number
  /** How many words they share. */
  readonly count: number
}

/** The likeness of two claims. */
export function likenessOf(one: Gist, other: Gist, weights: Float64Array): Likeness {
  let shared = 0
  let count = 0
  let first = 0
  let second = 0
  let i = 0
  let j = 0
  while (i < one.words.length || j < other.words.length) {
    const a = one.words[i] ?? Number.POSITIVE_INFINITY
    const b = other.words[j] ?? Number.POSITIVE_INFINITY
    if (a <= b) {
      first += weights[a]!
      i++
    }
    if (b <= a) {
      second += weights[b]!
      j++
    }
    if (a === b) {
      shared += weights[a]!
      count++
    }
  }
  const all = first + second - shared
  const least = Math.min(first, second)
  return {both: all > 0 ? shared / all : 0, lighter: least > 0 ? shared / least : 0, count}
}
