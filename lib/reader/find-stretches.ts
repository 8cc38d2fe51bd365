import type {Range} from '../../types/range.js'
import type {Columns} from './columns.js'

/**
 * The stretches of a scope that are read by themselves: its sentences, those together that a quotation joins.
 *
 * `[“It rained,” Lee said. “And it was cold.” Nobody came.] [The gate was shut.]` On PolNeAR dev, 10 of 2,192 attributions
 * reach further within their paragraph.
 */
export function findStretches({sentenceTo, quotation}: Columns, {from, to}: Range): Range[] {
  const stretches: Range[] = []
  for (let start = from; start < to; ) {
    let end = Math.min(to, sentenceTo[start]!)
    while (end < to && isJoint(start, end)) end = Math.min(to, sentenceTo[end]!)
    stretches.push({from: start, to: end})
    start = end
  }
  return stretches

  /** Whether a quotation goes on over the border of two sentences, or stands at it; a closing mark may stand before a full stop. */
  function isJoint(start: number, at: number): boolean {
    return quotation[at]! >= 0 || quotation[at - 1]! >= 0 || (at - 2 >= start && quotation[at - 2]! >= 0)
  }
}
