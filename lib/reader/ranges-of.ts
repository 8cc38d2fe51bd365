import type {Range} from '../../types/range.js'
import type {AnchorReading} from './read-anchor.js'

/** Runs of tokens with a label. */
export function rangesOf({anchor, labels}: AnchorReading, label: number): Range[] {
  const ranges: Range[] = []
  for (let k = 0; k < labels.length; k++) {
    if (labels[k] !== label) continue
    const from = k
    while (labels[k + 1] === label) k++
    ranges.push({from: anchor.windowFrom + from, to: anchor.windowFrom + k + 1})
  }
  return ranges
}
