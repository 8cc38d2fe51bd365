/** The middle one of some figures: of `3, 1, 2` it is `2`. */
export function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[figures.length >> 1]!
}
