import {standsAlone} from './conjuncts.js'
import {type Cut, cutOf} from './cuts.js'
import {type Grammar, isA, isPredicate, kidBy} from './grammar.js'
import {nounPhrase} from './noun-phrase.js'

/** The words of one assertion, and the one that the rest hangs on. */
export interface Split {
  readonly head: number
  /** Token indexes, in order, each once. */
  readonly words: readonly number[]
}

/** A clause to be read for itself, and what it says something of. */
export interface Top {
  readonly at: number
  readonly cut: Cut
}

/** More ways than this to choose from lists are not told apart: `a and b, with c and d, on e and f`. */
const mostWays = 12

/**
 * The assertions in the words that hang on the given ones.
 *
 * `Russia, an ally of Syria, sent ships and troops` gives `Russia, an ally of Syria`, `Russia sent ships`, `Russia sent
 * and troops`; the last keeps its conjunction, so that no word is lost.
 *
 * @param grammar
 *   Words and how they depend on each other.
 * @param tops
 *   Words to begin with, in order.
 * @param within
 *   Whether a word belongs to those to be split.
 * @param lent
 *   Whether a word may be used to say what a clause is about.
 * @returns
 *   Assertions, in no order.
 */
export function split(
  grammar: Grammar,
  tops: readonly Top[],
  within: (at: number) => boolean,
  lent: (at: number) => boolean
): Split[] {
  const {tokens, tree} = grammar
  const pending: Top[] = [...tops]
  const found: Split[] = []
  // The list grows while it is read: clauses hold clauses.
  for (const {at, cut} of pending) {
    const frame = cut === 'alone' ? [] : anchorOf(at, cut).filter(lent)
    for (const way of ways(at)) found.push({head: way.head, words: union([frame, way.words])})
  }
  return found

  /** Every way to read a word with what hangs on it, one conjunct of each list at a time. */
  function ways(at: number): Split[] {
    const parts: {readonly kid: number; readonly ways: readonly Split[]}[] = []
    const conjuncts: number[] = []
    for (let place = tree.start[at]!; place < tree.start[at + 1]!; place++) {
      const kid = tree.kids[place]!
      if (!within(kid)) continue
      const cut = cutOf(grammar, kid)
      if (cut) pending.push({at: kid, cut})
      if (cut && cut !== 'name') continue
      if (tokens[kid]!.relation === 'conj' && standsAlone(grammar, kid)) conjuncts.push(kid)
      else parts.push({kid, ways: restricts(tokens[kid]!.relation) ? together(ways(kid)) : ways(kid)})
    }
    const all = product(
      {head: at, words: [at]},
      parts.map((part) => part.ways)
    )
    for (const conjunct of conjuncts) {
      const shared = parts.filter((part) => isShared(at, part.kid, conjunct)).map((part) => part.ways)
      for (const way of ways(conjunct)) all.push(...product(way, shared))
    }
    return all.length > mostWays ? [{head: at, words: union(all.map((way) => way.words))}] : all
  }

  /** What a clause that was cut off says something of. */
  function anchorOf(at: number, cut: Cut): number[] {
    const head = tokens[at]!.head
    if (cut === 'noun' || cut === 'name') {
      const subject = kidBy(grammar, head, 'cop') >= 0 ? kidBy(grammar, head, 'nsubj') : -1
      return nounPhrase(grammar, subject >= 0 && tokens[at]!.relation !== 'appos' ? subject : head)
    }
    if (kidBy(grammar, at, 'nsubj') >= 0) return []
    const subject = subjectOf(head)
    return subject < 0 ? [] : nounPhrase(grammar, subject)
  }

  /** The subject of a predicate, its own or that of the predicate it is joined to. */
  function subjectOf(predicate: number): number {
    for (let at = predicate, steps = 0; at >= 0 && steps < 8; steps++) {
      const subject = kidBy(grammar, at, 'nsubj')
      if (subject >= 0) return subject
      const {relation, head} = tokens[at]!
      if (relation === 'conj' || relation === 'xcomp' || relation === 'advcl') at = head
      else if (isA(relation, 'acl')) return head
      else return -1
    }
    return -1
  }

  /** Whether words of the first conjunct hold for another as well: the subject, the preposition, `has been`. */
  function isShared(first: number, kid: number, conjunct: number): boolean {
    const {relation} = tokens[kid]!
    if (kid > first) return false
    if (isPredicate(grammar, first)) {
      if (kidBy(grammar, conjunct, 'nsubj') >= 0) return false
      if (isA(relation, 'nsubj')) return true
      if (kidBy(grammar, conjunct, 'aux') >= 0 || kidBy(grammar, conjunct, 'cop') >= 0) return false
      const same = tokens[first]!.tag === tokens[conjunct]!.tag
      return same && (isA(relation, 'aux') || relation === 'cop' || relation === 'mark' || isNegation(kid))
    }
    if (relation === 'case' || relation === 'mark') return kidBy(grammar, conjunct, relation) < 0
    if (isA(relation, 'nsubj') || relation === 'cop' || isA(relation, 'aux')) return true
    return relation === 'nmod:poss' && kidBy(grammar, conjunct, 'det') < 0
  }

  function isNegation(at: number): boolean {
    const {lower} = tokens[at]!
    return lower === 'not' || lower === "n't" || lower === 'never' || lower === 'yet'
  }
}

/** A clause that only says which or when: `those who pay and leave` are not those who pay. */
function restricts(relation: string): boolean {
  return isA(relation, 'acl') || isA(relation, 'advcl') || isA(relation, 'csubj')
}

/** All ways as one. */
function together(ways: readonly Split[]): Split[] {
  return ways.length < 2 ? [...ways] : [{head: ways[0]!.head, words: union(ways.map((way) => way.words))}]
}

/** One way of each part together with the base; all of a part at once where there would be too many. */
function product(base: Split, parts: readonly (readonly Split[])[]): Split[] {
  let lists: (readonly number[])[][] = [[base.words]]
  for (const part of parts) {
    const ways =
      lists.length * part.length > mostWays
        ? [union(part.map((way) => way.words))]
        : part.map((way) => way.words)
    if (ways.length === 1) for (const list of lists) list.push(ways[0]!)
    else lists = lists.flatMap((list) => ways.map((way) => [...list, way]))
  }
  return lists.map((list) => ({head: base.head, words: union(list)}))
}

/** All words of several lists, in order, each once. */
function union(lists: readonly (readonly number[])[]): readonly number[] {
  if (lists.length === 1) return lists[0]!
  const all = lists.flat().sort((a, b) => a - b)
  return all.filter((word, i) => i === 0 || word !== all[i - 1])
}
