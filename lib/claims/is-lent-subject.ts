import {isA} from './grammar.js'
import type {Spoken} from './spoken.js'

/** Longer chains of heads are not followed: no sentence of news is so deep. */
const longest = 200

/** `He` in `He left and said`: part of the frame of `said`, and subject of `left`. */
export function isLentSubject({grammar: {tokens}, index, share, shares}: Spoken, at: number): boolean {
  const {cue, frameOf, owner, shareOf} = shares
  if (frameOf[at]! < 0 || cue[at] || owner[at] !== share.reading) return false
  let top = at
  for (let steps = 0; steps < longest; steps++) {
    const {head} = tokens[top]!
    if (head < 0 || frameOf[head] !== frameOf[at] || cue[head]) break
    top = head
  }
  const {relation, head} = tokens[top]!
  return isA(relation, 'nsubj') && head >= 0 && shareOf[head] === index
}
