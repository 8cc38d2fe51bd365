import type {Range} from '../../types/range.js'

/**
 * A quotation, a range for each paragraph that it runs over.
 *
 * @param passageOf
 *   The passage of a token.
 */
export function paragraphsOf({from, to}: Range, passageOf: (at: number) => number): Range[] {
  const ranges: Range[] = []
  for (let at = from; at < to; ) {
    const passage = passageOf(at)
    let end = at + 1
    while (end < to && passageOf(end) === passage) end++
    ranges.push({from: at, to: end})
    at = end
  }
  return ranges
}
