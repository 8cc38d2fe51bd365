import {isFurniture} from './is-furniture.js'
import type {LineShape} from './line-shape.js'
import type {Paragraph} from './paragraph.js'

/** No heading over other stories, or over comments, is longer. */
const longest = 5

/**
 * The lines that the model is to look at, by index: all but those inside the article that are furniture for sure.
 *
 * `Sign up to our daily newsletter`, `Enter your email` between two paragraphs say nothing of the paragraphs behind them, though they
 * look like the end of the article. What stands behind `Most read` or `Comments` stays.
 */
export function openLines(lines: readonly Paragraph[], shapes: readonly LineShape[]): number[] {
  const first = shapes.findIndex((shape) => shape.prose)
  const heading = shapes.findIndex(
    ({words, furniture}, i) =>
      i > first &&
      words <= longest &&
      (furniture.includes('more') || furniture.includes('comments')) &&
      !lines[i]!.text.includes(':')
  )
  const end = heading < 0 ? lines.length : heading
  const last = shapes.findLastIndex(({prose}, i) => prose && i < end)
  return lines.flatMap(({text}, i) => (i > first && i < last && isFurniture(text) ? [] : [i]))
}
