import {inOrder} from './in-order.js'

/** The words of two lists in order, each once. */
export function merge(words: readonly number[], more: readonly number[]): readonly number[] {
  return more.length === 0 ? words : inOrder([...words, ...more])
}
