import type {Article} from '../../types/article.js'
import type {Token} from '../../types/token.js'
import {functionWords} from '../lexicon/function-words.js'

/** English prose has a share of 0.35 to 0.55; languages that share spellings with it (`in`, `is`, `of`) stay below 0.2. */
const least = 0.2
/** Headlines leave small words out, so that a low share says something in a longer text only. */
const enough = 25
/** Below this many words there is too little to say. */
const fewest = 5

/**
 * Whether a text looks English, by the share of its words that are common function words of English.
 *
 * The words of quotations in another language do not outweigh the prose around them.
 */
export function findLanguage(tokens: readonly Token[]): Article['language'] {
  let words = 0
  let common = 0
  let foreign = 0
  for (const {lower} of tokens) {
    if (functionWords.has(lower)) common++
    else if (!/^[a-z]/.test(lower)) {
      if (!/\p{L}/u.test(lower)) continue
      if (!/\p{Script=Latin}/u.test(lower)) foreign++
    }
    words++
  }
  if (words < fewest) return 'unknown'
  if (common / words >= least) return 'en'
  return words >= enough || foreign > words / 2 ? 'other' : 'unknown'
}
