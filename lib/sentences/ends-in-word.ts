import {sentenceStarters} from '../lexicon/sentence-starters.js'
import type {BreakPoint} from './break-point.js'

/** Words that parse-english takes for inches, days and months, whatever their case. */
const word = /(?:^|[^\d\s][\s“‘"'(-]+)(?:in|sun|sat|wed|mar)\.["”’'»)\]]*$/
const unit = /(?:^|[\s(-])(?:ft|yd|mi|in|oz|lb|lbs|gal|min|sec|hr)\.["”’'»)\]]*$/

/** `The rain set in. Lee left.`, `He sat in the sun. Lee came.`; and `It was 5 ft. The wall …` before words that begin sentences. */
export function endsInWord({left, right}: BreakPoint): boolean {
  const next = /^["“‘'«([]*(\p{Lu}[\p{L}’']*|\d)/u.exec(right)?.[1]
  if (next === undefined) return false
  return word.test(left) || (unit.test(left) && sentenceStarters.has(next.replaceAll("'", '’')))
}
