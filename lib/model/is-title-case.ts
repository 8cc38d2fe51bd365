import type {Word} from './word.js'

/** Whether most words of three letters and more begin with a capital: `Mayor Lee Visits Flooded Bridge`. */
export function isTitleCase(words: readonly Word[]): boolean {
  let all = 0
  let capital = 0
  for (const {kind} of words) {
    if (kind.long) all++
    if (kind.capital) capital++
  }
  return all > 2 && capital > 0.7 * all
}
