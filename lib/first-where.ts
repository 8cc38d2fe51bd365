/**
 * The first of so many places at which something holds, where it holds at all places behind that as well; `count` where it
 * holds at none.
 */
export function firstWhere(count: number, holds: (at: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
