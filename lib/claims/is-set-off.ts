import type {Grammar} from './grammar.js'

/** Whether a comma or a dash stands before the first word of a clause, or after it where it opens the sentence. */
export function isSetOff({tokens, tree}: Grammar, at: number): boolean {
  const first = edge(at, -1)
  const before = tokens[first]
  if (before?.pos === 'PUNCT') return true
  const previous = tokens[first - 1]
  if (previous?.sentence === tokens[at]!.sentence) return previous.pos === 'PUNCT'
  const last = edge(at, 1)
  return tokens[last]?.pos === 'PUNCT' || tokens[last + 1]?.pos === 'PUNCT'

  /** The first (-1) or last (1) token under another. */
  function edge(from: number, side: -1 | 1): number {
    const low = tree.start[from]!
    const high = tree.start[from + 1]!
    if (low === high) return from
    const kid = tree.kids[side < 0 ? low : high - 1]!
    return side < 0 ? (kid < from ? edge(kid, side) : from) : kid > from ? edge(kid, side) : from
  }
}
