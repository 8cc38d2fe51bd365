import type {Token} from '../../types/token.js'

/** How a word may hang by a parser's mistake that is one of a list: it has its own `and`. */
const mistaken: ReadonlySet<string> = new Set([
  'obl',
  'nmod',
  'obj',
  'dep',
  'nsubj',
  'parataxis',
  'appos',
  'advcl',
  'acl',
  'amod',
  'ccomp',
  'xcomp'
])

/**
 * The tokens, where a word that has an `and` of its own hangs on what it is joined to.
 *
 * In `won a cup and a medal`, where `medal` was read as hanging on `won`: on `cup`, as its conjunct.
 */
export function repairLists(tokens: readonly Token[]): readonly Token[] {
  let repaired: Token[] | null = null
  for (let cc = 1; cc < tokens.length; cc++) {
    const {relation, head: at, sentence} = tokens[cc]!
    if (relation !== 'cc' || at <= cc) continue
    const joined = tokens[at]!
    if (!mistaken.has(joined.relation)) continue
    const partner = partnerOf(tokens, cc, at, sentence)
    if (partner < 0) continue
    repaired ??= [...tokens]
    repaired[at] = {...joined, head: partner, relation: 'conj'}
  }
  return repaired ?? tokens
}

/** The word before the conjunction that hangs on the same head and is of the same sort, or the head itself. */
function partnerOf(tokens: readonly Token[], cc: number, at: number, sentence: number): number {
  const {head, pos} = tokens[at]!
  if (head < 0 || head > cc) return -1
  for (let before = cc - 1; before > head && tokens[before]!.sentence === sentence; before--) {
    const other = tokens[before]!
    if (other.head === head && sort(other.pos) === sort(pos) && other.relation !== 'conj') return before
  }
  return sort(tokens[head]!.pos) === sort(pos) ? head : -1
}

function sort(pos: Token['pos']): string {
  return pos === 'PROPN' || pos === 'PRON' || pos === 'NUM' ? 'NOUN' : pos
}
