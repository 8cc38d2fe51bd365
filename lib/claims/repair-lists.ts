import type {Token} from '../../types/token.js'
import {hung} from './hung.js'

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
/** More members than this are not followed up. */
const most = 30

/**
 * The tokens, where a word that has an `and` of its own hangs on what it is joined to, and so do the other members of its list.
 *
 * In `won a cup and a medal`, where `medal` was read as hanging on `won`: on `cup`, as its conjunct. In `met the crew, the
 * owners and a judge`, where the owners were read as another name of the crew: all on `crew`.
 */
export function repairLists(tokens: readonly Token[]): readonly Token[] {
  let repaired: Token[] | null = null
  const put = (at: number, head: number): void => {
    repaired ??= [...tokens]
    repaired[at] = hung(repaired[at]!, head, 'conj')
  }
  const now = (at: number): Token => (repaired ?? tokens)[at]!
  for (let cc = 1; cc < tokens.length; cc++) {
    const {relation, head: at, sentence} = now(cc)
    if (relation === 'appos') repeat(cc, at)
    else if (relation === 'conj' && now(cc - 1).relation === 'conj') merge(cc - 1, cc)
    if (relation !== 'cc' || at <= cc) continue
    const joined = now(at)
    if (mistaken.has(joined.relation)) {
      const partner = partnerOf(cc, at, sentence)
      if (partner < 0) continue
      put(at, partner)
    }
    gather(cc, at)
  }
  return repaired ?? tokens

  /** The word before the conjunction that hangs on the same head and is of the same sort, or the head itself. */
  function partnerOf(cc: number, at: number, sentence: number): number {
    const {head, pos} = now(at)
    if (head < 0 || head > cc) return -1
    for (let before = cc - 1; before > head && now(before).sentence === sentence; before--) {
      const other = now(before)
      if (other.head === head && sort(other.pos) === sort(pos) && other.relation !== 'conj') return before
    }
    return sort(now(head).pos) === sort(pos) ? head : -1
  }

  /** Hang the members of the list that ends with a word on the first of them. */
  function gather(cc: number, last: number): void {
    let first = now(last).head
    if (now(last).relation !== 'conj' || first < 0 || first > cc) return
    const kind = sort(now(last).pos)
    if (kind !== 'NOUN') return
    // `the press, the unions and several members`: up from one that is set off by a comma to what it was hung on.
    const members = [last]
    for (let steps = 0; steps < most; steps++) {
      const {relation, head, pos} = now(first)
      const linked = relation === 'conj' || relation === 'appos'
      if (!linked || head < 0 || head > first || sort(now(head).pos) !== kind) break
      if (!isSetOff(first) || (relation === 'appos' && !isAlike(pos, now(head).pos))) break
      members.push(first)
      first = head
    }
    // `Delays, costs and errors hurt it`, where two are read as subjects.
    for (let steps = 0; steps < most; steps++) {
      const before = siblingBefore(first)
      if (before < 0) break
      members.push(first)
      first = before
    }
    for (const member of members)
      if (now(member).head !== first || now(member).relation !== 'conj') put(member, first)
  }

  /** `stock and bond funds`, where `bond` and `funds` were read as two members: one. */
  function merge(at: number, next: number): void {
    if (now(at).head !== now(next).head || sort(now(at).pos) !== 'NOUN' || sort(now(next).pos) !== 'NOUN')
      return
    repaired ??= [...tokens]
    repaired[at] = hung(repaired[at]!, next, 'compound')
    if (now(at - 1).relation === 'cc' && now(at - 1).head === at)
      repaired[at - 1] = hung(repaired[at - 1]!, next)
  }

  /** `the same talk, the same issues`: what opens alike is a list, without an `and`. */
  function repeat(at: number, head: number): void {
    if (head > at || now(at).pos !== 'NOUN' || now(head).pos !== 'NOUN') return
    const one = openingOf(head)
    const other = openingOf(at)
    if (tokens[other - 1]?.text !== ',' || other + 1 >= at + 1 || tokens[one]!.lower !== tokens[other]!.lower)
      return
    const article = tokens[one]!.lower === 'the' || tokens[one]!.lower === 'a' || tokens[one]!.lower === 'an'
    if (article && (one + 1 === head || tokens[one + 1]!.lower !== tokens[other + 1]!.lower)) return
    put(at, now(head).relation === 'conj' ? now(head).head : head)
  }

  /** The first word of a noun's phrase, up to a comma. */
  function openingOf(noun: number): number {
    let at = noun
    while (at > 0 && noun - at < 8 && now(at - 1).head === noun && tokens[at - 1]!.pos !== 'PUNCT') at--
    return at
  }

  /** The noun before a comma before a noun without a preposition, where both hang on one word in one way. */
  function siblingBefore(at: number): number {
    const {head, relation} = now(at)
    if (head < 0 || !(relation === 'obl' || relation === 'obj' || relation.startsWith('nsubj'))) return -1
    let start = at
    while (start > 0 && now(start - 1).head === at && now(start - 1).pos !== 'PUNCT') {
      if (now(start - 1).relation === 'case') return -1
      start--
    }
    if (tokens[start - 1]?.text !== ',') return -1
    for (let i = start - 2; i >= 0 && start - i < 12; i--) {
      const other = now(i)
      if (other.head === head && other.relation === relation)
        return sort(other.pos) === 'NOUN' && other.pos !== 'PRON' ? i : -1
      if (i === head || other.text === ',') return -1
    }
    return -1
  }

  /** A comma stands before the phrase of a noun. */
  function isSetOff(at: number): boolean {
    for (let i = at - 1; i >= 0 && at - i < 8; i--) {
      const {head, text} = now(i)
      if (text === ',') return true
      if (head < i || head > at) return false
    }
    return false
  }
}

/** `Lee, the mayor` are one, `the press, the unions` two. */
function isAlike(one: Token['pos'], other: Token['pos']): boolean {
  return (one === 'PROPN') === (other === 'PROPN')
}

function sort(pos: Token['pos']): string {
  return pos === 'PROPN' || pos === 'PRON' || pos === 'NUM' ? 'NOUN' : pos
}
