import {mix} from './hash-feature.js'

/**
 * Features of two values, written down first and mixed in one loop: V8 puts some thirty calls of `mix` in line in one function,
 * and calls the others, which takes several times as long.
 */
export interface Pairs {
  /** Template, first and second value of each. */
  readonly kinds: Int32Array
  readonly ones: Int32Array
  readonly twos: Int32Array
}

/** Room for so many. */
export function newPairs(most: number): Pairs {
  return {kinds: new Int32Array(most), ones: new Int32Array(most), twos: new Int32Array(most)}
}

/** Write the hashes of the first `count` to `out`. */
export function mixPairs({kinds, ones, twos}: Pairs, count: number, out: Int32Array): void {
  for (let i = 0; i < count; i++) out[i] = mix(mix(kinds[i]!, ones[i]!), twos[i]!)
}
