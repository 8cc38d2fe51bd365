import type {Reading} from '../../types/reading.js'
import {readingWith} from '../rules/reading-with.js'

/** Readings by the first token of each, with parents as indexes into the new order. */
export function inOrder(placed: readonly Reading[]): Reading[] {
  const start = ({cue, mention, content}: Reading): number =>
    Math.min(
      cue?.from ?? Number.POSITIVE_INFINITY,
      mention[0]?.from ?? Number.POSITIVE_INFINITY,
      content[0]?.from ?? Number.POSITIVE_INFINITY
    )
  const order = placed.map((reading, index) => ({index, start: start(reading)}))
  order.sort((a, b) => a.start - b.start || a.index - b.index)
  const to = new Int32Array(placed.length)
  order.forEach(({index}, i) => {
    to[index] = i
  })
  return order.map(({index}) => {
    const reading = placed[index]!
    return reading.parent < 0 ? reading : readingWith(reading, {parent: to[reading.parent]!})
  })
}
