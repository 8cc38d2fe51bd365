import type {Span} from '../../types/span.js'

/** Dice coefficient of two stretches of text, by characters. */
export function sharedWords(a: readonly Span[], b: readonly Span[]): number {
  const length = (spans: readonly Span[]): number => spans.reduce((sum, {start, end}) => sum + end - start, 0)
  let common = 0
  for (const x of a)
    for (const y of b) common += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))
  return common ? (2 * common) / (length(a) + length(b)) : 0
}
