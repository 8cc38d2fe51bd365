import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import {readingWith} from '../rules/reading-with.js'
import {inOrder} from './in-order.js'

/** Deeper chains than this are taken for a mistake. */
const deepest = 4

/**
 * Put every reading under the innermost one whose content holds its cue, in order of appearance.
 *
 * What stands over the edge of that content is cut off, so that a nested reading always lies within its parent; where
 * no content is left, the reading goes; so do `inner` ones that stand in no content. Parents have the longer content, so there are no cycles.
 */
export function placeReadings(
  size: number,
  readings: readonly Reading[],
  inner: readonly Reading[] = []
): Reading[] {
  const length = (reading: Reading): number => reading.content.reduce((sum, {from, to}) => sum + to - from, 0)
  const order = [...readings, ...inner]
    .map((reading, index) => ({reading, index, length: length(reading)}))
    .sort((a, b) => b.length - a.length || a.index - b.index)
  /** For every token, one more than the place in `placed` of the innermost reading whose content holds it. */
  const owner = new Int32Array(size)
  const placed: Reading[] = []
  const depth: number[] = []
  for (const {reading, index} of order) {
    const anchor = reading.cue ?? reading.content[0]
    if (!anchor) continue
    let kept = reading
    let parent = owner[anchor.from]! - 1
    // `Lee says [she hopes to sell]`: whose mention is outside `to sell` stands one further out.
    while (parent >= 0 && !holds(placed[parent]!.content, reading.mention)) parent = placed[parent]!.parent
    if (parent < 0 && index >= readings.length) continue
    if (parent >= 0) {
      const inside = within(reading, placed[parent]!.content)
      if (inside === 'out') parent = -1
      else if (!inside || depth[parent]! + 1 >= deepest) continue
      else kept = inside
    }
    depth.push(parent < 0 ? 0 : depth[parent]! + 1)
    placed.push(parent === kept.parent ? kept : readingWith(kept, {parent}))
    for (const {from, to} of kept.content) owner.fill(placed.length, from, to)
  }
  return inOrder(placed)
}

function holds(ranges: readonly Range[], parts: readonly Range[]): boolean {
  return parts.every((part) => ranges.some(({from, to}) => part.from >= from && part.to <= to))
}

/** The reading cut to the ranges; `null` where nothing worth keeping is left, `out` where its cue stands over the edge. */
function within(reading: Reading, ranges: readonly Range[]): Reading | null | 'out' {
  const {cue} = reading
  if (cue && !ranges.some(({from, to}) => cue.from >= from && cue.to <= to)) return 'out'
  const content = clip(reading.content, ranges)
  if (!content.length) return null
  return readingWith(reading, {content})
}

function clip(list: readonly Range[], ranges: readonly Range[]): Range[] {
  return list.flatMap(({from, to}) =>
    ranges.flatMap((range) => {
      const cut = {from: Math.max(from, range.from), to: Math.min(to, range.to)}
      return cut.from < cut.to ? [cut] : []
    })
  )
}
