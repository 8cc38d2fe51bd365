import type {Word} from './words.js'

/** Whether most words of three letters and more begin with a capital: `Mayor Lee Visits Flooded Bridge`. */
export function isTitleCase(words: readonly Word[]): boolean {
  let all = 0
  let capital = 0
  for (const {text} of words) {
    if (text.length < 3 || !/\p{L}/u.test(text)) continue
    all++
    if (/^\p{Lu}/u.test(text)) capital++
  }
  return all > 2 && capital > 0.7 * all
}
