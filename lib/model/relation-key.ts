import {mix} from './hash-feature.js'
import type {ParserInput} from './parser-input.js'
import type {ParserState} from './parser-state.js'

/**
 * What the relation of `child` to `head` mostly depends on, as a number: their tags and what hangs on the child; then
 * what hangs on the head and the marks before the child (level 1), or which word the child is (level 2).
 */
export function relationKey(
  {tags, lemmas, marks}: ParserInput,
  {leftNames, rightNames}: ParserState,
  head: number,
  child: number,
  level: 1 | 2
): number {
  const side = child < head ? 1 : 0
  const pair = (level << 24) | (side << 12) | (tags[head]! << 6) | tags[child]!
  const key = mix(pair, leftNames[child]!)
  if (level === 2) return mix(key, lemmas[child]!)
  return mix(mix(mix(key, rightNames[child]!), leftNames[head]!), marks[child]!)
}
