import {numberWords} from '../lexicon/number-words.js'

/** Whether a word counts more than one: `two`. */
export function isSeveral(lower: string): boolean {
  return (numberWords.get(lower) ?? 0) > 1
}
