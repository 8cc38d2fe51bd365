import {mix} from './hash-feature.js'
import type {ParserInput} from './parser-input.js'
import type {ParserState} from './parser-state.js'

/** Tag of what is not there. */
const nothing = 63

/**
 * What the next move mostly depends on, as a number: the tags at the top of the stack and in front of it, the marks
 * between, and the children of the top; then those of the front (level 1), or which word the top is (level 2).
 */
export function moveKey(
  {tags, lemmas, breaks, quotes}: ParserInput,
  state: ParserState,
  level: 1 | 2
): number {
  const {front, size, leftNames, rightNames} = state
  const top = state.stack[state.height - 1]!
  const second = front + 1 <= size ? tags[front + 1]! : nothing
  const gap = Math.min(3, breaks[front]! - breaks[top]!) * 2 + ((quotes[front]! - quotes[top]!) & 1)
  const around = (level << 24) | (gap << 18) | (second << 12) | (tags[front]! << 6) | tags[top]!
  const last = level === 1 ? leftNames[front]! : lemmas[top]!
  return mix(mix(mix(around, leftNames[top]!), rightNames[top]!), last)
}
