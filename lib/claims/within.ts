import type {Range} from '../../types/range.js'

/** Those of the things in order that stand wholly in one of the ranges. */
export function within<Thing extends Range>(ranges: readonly Range[], things: readonly Thing[]): Thing[] {
  const found: Thing[] = []
  for (const {from, to} of ranges) {
    let low = 0
    let high = things.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (things[middle]!.from < from) low = middle + 1
      else high = middle
    }
    for (let at = low; at < things.length && things[at]!.from < to; at++) {
      if (things[at]!.to <= to) found.push(things[at]!)
    }
  }
  return found
}
