import type {Token} from '../../types/token.js'

/** For every token, the tokens that depend on it, in order: those of `i` are `kids[start[i]]` up to `kids[start[i + 1]]`. */
export interface Tree {
  readonly start: Int32Array
  readonly kids: Int32Array
}

/** The dependencies read from the head down. */
export function treeOf(tokens: readonly Token[]): Tree {
  const count = tokens.length
  const start = new Int32Array(count + 1)
  for (let i = 0; i < count; i++) {
    const head = tokens[i]!.head
    if (head >= 0) start[head + 1]!++
  }
  for (let i = 0; i < count; i++) start[i + 1]! += start[i]!
  const next = start.slice(0, count)
  const kids = new Int32Array(start[count]!)
  for (let i = 0; i < count; i++) {
    const head = tokens[i]!.head
    if (head >= 0) kids[next[head]!++] = i
  }
  return {start, kids}
}
