import type {Spoken} from './spoken.js'

/** Longer chains of heads are not followed: no sentence of news is so deep. */
const longest = 200

/** The nearest own word above a top, beyond words of others, or -1. */
export function anchorAbove({grammar: {tokens}, index, shares: {shareOf}}: Spoken, top: number): number {
  let at = tokens[top]!.head
  for (let steps = 0; at >= 0 && steps < longest; steps++) {
    if (shareOf[at] === index) return at
    at = tokens[at]!.head
  }
  return -1
}
