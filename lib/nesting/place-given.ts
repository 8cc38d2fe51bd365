import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import {readingWith} from '../rules/reading-with.js'
import {inOrder} from './in-order.js'

/**
 * Readings that somebody marked, in order of appearance, each under the one that it says it stands in, or else under the
 * innermost whose content holds all of it; where its parent does not hold it, it stands alone. Nothing is cut.
 *
 * Parents have the longer content, so there are no cycles.
 *
 * @param size
 *   Number of tokens.
 * @param given
 *   Readings; their parents are indexes into them, or -1.
 */
export function placeGiven(size: number, given: readonly Reading[]): Reading[] {
  const length = (reading: Reading): number => reading.content.reduce((sum, {from, to}) => sum + to - from, 0)
  const order = given
    .map((reading, index) => ({reading, index, length: length(reading)}))
    .sort((a, b) => b.length - a.length || a.index - b.index)
  /** Where each of those given was put. */
  const place = new Int32Array(given.length).fill(-1)
  /** For every token, one more than the place in `placed` of the innermost reading whose content holds it. */
  const owner = new Int32Array(size)
  const placed: Reading[] = []
  for (const {reading, index} of order) {
    const {cue, mention, content, parent: told} = reading
    const all = [...(cue ? [cue] : []), ...mention, ...content]
    const holdsAll = (at: number): boolean => holds(placed[at]!.content, all)
    let parent = told < 0 ? -1 : place[told]!
    if (parent < 0 || !holdsAll(parent)) {
      parent = owner[(cue ?? content[0])!.from]! - 1
      while (parent >= 0 && !holdsAll(parent)) parent = placed[parent]!.parent
    }
    place[index] = placed.length
    placed.push(readingWith(reading, {parent}))
    for (const {from, to} of content) owner.fill(placed.length, from, to)
  }
  return inOrder(placed)
}

function holds(ranges: readonly Range[], parts: readonly Range[]): boolean {
  return parts.every((part) => ranges.some(({from, to}) => part.from >= from && part.to <= to))
}
