import type {Range} from '../../types/range.js'
import type {Token} from '../../types/token.js'
import {genders} from '../lexicon/genders.js'
import {honorifics} from '../lexicon/honorifics.js'

/** The gender that words before or behind a name show: `Ms.`, `the chairwoman`. */
export function genderOf(tokens: readonly Token[], range: Range | null): 'f' | 'm' | null {
  if (!range) return null
  for (let i = range.to - 1; i >= range.from; i--) {
    const {lower} = tokens[i]!
    // In `the chairman's daughter` the last word counts; in `wife of the mayor` the first, but there a preposition ends the search.
    const gender = honorifics.get(lower) || genders.get(lower)
    if (gender) return gender
  }
  return null
}
