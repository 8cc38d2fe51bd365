import {sentenceStarters} from '../lexicon/sentence-starters.js'
import type {BreakPoint} from './break-point.js'

/** What a letter follows that is no initial of a name. */
const before =
  /(?:^|[\s“‘"'(-])(?:an?|the|no|with|vitamin|hepatitis|class|grade|group|type|plan|part|team|section|division|schedule|series) ["“‘']?\p{Lu}[.!?]["”’'»)\]]*$/iu

/** `She got an A. He …`, `There is no Plan B. Nobody …`: such a letter ends a sentence. */
export function endsInLetter({left, right}: BreakPoint): boolean {
  if (!before.test(left)) return false
  const word = /^["“‘'«([]*(\p{Lu}[\p{L}’']*)(?![.\p{L}])/u.exec(right)?.[1]
  return word !== undefined && sentenceStarters.has(word)
}
