/**
 * A function from UTF-16 offsets in a text to offsets in code points, which many formats count in.
 *
 * In `👍 yes`, `yes` begins at 3 in UTF-16 and at 2 in code points. A lone surrogate counts as one.
 */
export function codePoints(text: string): (offset: number) => number {
  /** Where the second halves of pairs are. */
  const halves = Array.from(text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g), (pair) => pair.index + 1)
  return (offset) => {
    let low = 0
    let high = halves.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (halves[middle]! < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}
