import {abbreviationsBeforeNumbers} from '../lexicon/abbreviations-before-numbers.js'
import {abbreviationsBeforeWords} from '../lexicon/abbreviations-before-words.js'
import {namesWithMarks} from '../lexicon/names-with-marks.js'
import type {BreakPoint} from './break-point.js'

/** Whether two sentences of the parser are one. */
export function joins(point: BreakPoint): boolean {
  return hasNoWord(point) || endsInAbbreviation(point) || endsInName(point)
}

/** `. . .`, `”`, `(`: marks alone are no sentence; they belong to what stands before, opening marks to what follows. */
function hasNoWord({left, right, whole}: BreakPoint): boolean {
  const word = /[\p{L}\p{N}\p{S}]/u
  return !word.test(right) || (whole && !word.test(left))
}

/** `Apple vs. Samsung`, `No. 5`, `Cmdr. Lee`. */
function endsInAbbreviation({left, right}: BreakPoint): boolean {
  const word = /(?:^|[\s([“‘"'/-])([\p{L}.-]{1,9})\.$/u.exec(left)?.[1]
  // `[George W.] Bush`
  if (/\p{Lu}\.\]$/u.test(left)) return true
  if (word === undefined) return false
  if (abbreviationsBeforeNumbers.has(word) && /^[#$£€]?\d/.test(right)) return true
  return abbreviationsBeforeWords.has(word)
}

/** `Yahoo! Inc.` */
function endsInName({left, right}: BreakPoint): boolean {
  const word = /(?:^|[\s([“‘"'/-])(\p{Lu}\p{L}*[!?])$/u.exec(left)?.[1]
  return word !== undefined && namesWithMarks.has(word) && /^\p{Lu}\p{Ll}/u.test(right)
}
