import {circumstances} from '../lexicon/circumstances.js'
import {anchorOf} from './anchor-of.js'
import {standsAlone} from './conjuncts.js'
import {type Cut, cutOf} from './cuts.js'
import {type Grammar, isA, isPredicate, kidBy} from './grammar.js'
import {hoursWithDays, type Part, type Way} from './hours-with-days.js'
import {inOrder} from './in-order.js'
import {isSetOff} from './is-set-off.js'

/** The words of one assertion, and the one that the rest hangs on. */
export interface Split {
  readonly head: number
  /** Token indexes, in order, each once. */
  readonly words: readonly number[]
  /** How it was cut off from the words around it. */
  readonly cut: Cut
}

/** A clause to be read for itself, and what it says something of. */
export interface Top {
  readonly at: number
  readonly cut: Cut
}

/** Longer lists are not told apart. */
const mostWays = 12
/** Nor are several lists in one clause, where they make more ways than this: `a and b, with c and d, on e and f`. */
const mostCombined = 4

/**
 * Gives the assertions in the words that hang on the given ones.
 *
 * `Russia, an ally of Syria, sent ships and troops` gives `Russia, an ally of Syria`, `Russia sent ships`, `Russia sent
 * and troops`; the last keeps its conjunction, so that no word is lost.
 *
 * @param tops
 *   Words to begin with, in order.
 * @param within
 *   Whether a word belongs to those to be split.
 * @param lent
 *   Whether a word may be used to say what a clause is about.
 * @returns
 *   Assertions, in no order.
 */
export type Splitter = (tops: readonly Top[], within: Test, lent: Test) => Split[]
type Test = (at: number) => boolean

/** One splitter for an article: what it needs is made once, and not for each clause again. */
export function splitter(grammar: Grammar): Splitter {
  const {tokens, tree} = grammar
  const plain = plainWords(grammar)
  let pending: Top[] = []
  let within: Test = () => false
  return (tops, inside, lent) => {
    pending = [...tops]
    within = inside
    const found: Split[] = []
    // The list grows while it is read: clauses hold clauses.
    for (const {at, cut} of pending) {
      const frame = cut === 'alone' ? [] : anchorOf(grammar, at, cut).filter(lent)
      for (const way of ways(at))
        found.push({head: way.head, words: inOrder(frame.length ? [...frame, ...way.words] : way.words), cut})
    }
    return found
  }

  /** Every way to read a word with what hangs on it, one conjunct of each list at a time. */
  function ways(at: number): Way[] {
    const parts: Part[] = []
    /** Words on which nothing hangs: most of them. */
    const leaves: number[] = []
    const conjuncts: number[] = []
    for (let place = tree.start[at]!; place < tree.start[at + 1]!; place++) {
      const kid = tree.kids[place]!
      if (!within(kid)) continue
      const {relation} = tokens[kid]!
      const cut = mayBeCut(relation) ? cutOf(grammar, kid) : null
      if (cut) pending.push({at: kid, cut})
      if (cut && cut !== 'name') continue
      if (relation === 'conj' && standsAlone(grammar, kid)) conjuncts.push(kid)
      else if (tree.start[kid] === tree.start[kid + 1]) leaves.push(kid)
      else if (plain[kid]) parts.push({kid, ways: [{head: kid, words: gather(kid, [])}]})
      else parts.push({kid, ways: restricts(relation) ? together(ways(kid)) : ways(kid)})
    }
    const all = product(at, leaves, apart(parts, leaves))
    for (const way of all) way.words.push(at)
    for (const conjunct of conjuncts) {
      const shared = parts.filter((part) => isShared(at, part.kid, conjunct)).map((part) => part.ways)
      const words = leaves.filter((kid) => isShared(at, kid, conjunct))
      for (const way of ways(conjunct)) all.push(...product(way.head, [...way.words, ...words], shared))
    }
    return all.length > mostWays ? together(all) : all
  }

  /** A word with all that hangs on it. */
  function gather(at: number, words: number[]): number[] {
    words.push(at)
    for (let place = tree.start[at]!; place < tree.start[at + 1]!; place++) {
      const kid = tree.kids[place]!
      if (within(kid)) gather(kid, words)
    }
    return words
  }

  /** When and where something happened, each by itself where both are told: `left in May` and `left by train`. */
  function apart(parts: readonly Part[], leaves: readonly number[]): (readonly Way[])[] {
    const told = parts.filter(({kid}) => isCircumstance(kid))
    if (told.length < 2 || leaves.some(isNegation) || parts.some(({kid}) => isNegation(kid)))
      return parts.map((part) => part.ways)
    const others = parts.filter((part) => !told.includes(part)).map((part) => part.ways)
    return [...others, hoursWithDays(tokens, told).flatMap((part) => [...part.ways])]
  }

  function isCircumstance(kid: number): boolean {
    const {relation} = tokens[kid]!
    // `was searched by police on Monday`: who did it belongs to the act.
    if (!isA(relation, 'obl') || relation === 'obl:agent') return false
    const preposition = kidBy(grammar, kid, 'case')
    if (preposition < 0) return false
    if (!circumstances.has(tokens[preposition]!.lower)) return false
    return !completes(kid, preposition)
  }

  /** `served as mayor`, `found himself in trouble`: without it the verb says something else, or nothing. */
  function completes(kid: number, preposition: number): boolean {
    const {lower} = tokens[preposition]!
    if (lower === 'as') return tokens[kid]!.head === preposition - 1
    const state = lower === 'in' || lower === 'at' || lower === 'under'
    return (
      state &&
      kid === preposition + 1 &&
      tokens[kid]!.tag === 'NN' &&
      tree.start[kid]! + 1 === tree.start[kid + 1]
    )
  }

  /** Whether words of the first conjunct hold for another as well: the subject, the preposition, `has been`. */
  function isShared(first: number, kid: number, conjunct: number): boolean {
    const {relation} = tokens[kid]!
    // What comes after the whole list holds for all of it: `Lee and Ruiz in the final`.
    if (kid > conjunct) return mayFollow(relation) && isAfterAll(first, kid) && !isSetOff(grammar, kid)
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

  /** Whether a word stands after all conjuncts of another. */
  function isAfterAll(first: number, kid: number): boolean {
    for (let place = tree.start[first + 1]! - 1; place >= tree.start[first]!; place--) {
      const other = tree.kids[place]!
      if (tokens[other]!.relation === 'conj') return other < kid
    }
    return false
  }

  function isNegation(at: number): boolean {
    const {lower} = tokens[at]!
    return lower === 'not' || lower === "n't" || lower === 'never' || lower === 'yet'
  }
}

function mayFollow(relation: string): boolean {
  return isA(relation, 'nmod') || isA(relation, 'obl') || isA(relation, 'acl')
}

/** A clause that only says which or when: `those who pay and leave` are not those who pay. */
function restricts(relation: string): boolean {
  return isA(relation, 'acl') || isA(relation, 'advcl') || isA(relation, 'csubj')
}

/** Only these relations can be cut: most words need no closer look. */
function mayBeCut(relation: string): boolean {
  const first = relation.charCodeAt(0)
  // `parataxis`, `xcomp`, `acl`, `appos`, `advcl`; not `punct`, `amod`, `aux`, `advmod`
  if (first === 112) return relation.startsWith('parataxis')
  if (first === 120) return true
  if (first === 97) return relation.startsWith('acl') || relation === 'appos' || relation.startsWith('advcl')
  return relation === 'compound'
}

/**
 * 1 for every word that can be read in one way only, with all that hangs on it: no list, no clause to be cut off, and not two
 * phrases that tell when and where.
 */
function plainWords({tokens}: Grammar): Uint8Array {
  const plain = new Uint8Array(tokens.length).fill(1)
  for (const {relation, head} of tokens) {
    if (relation !== 'conj' && !isA(relation, 'obl') && !mayBeCut(relation)) continue
    for (let above = head; above >= 0 && plain[above]; above = tokens[above]!.head) plain[above] = 0
  }
  return plain
}

/** All ways as one. */
function together(ways: readonly Way[]): Way[] {
  if (ways.length < 2) return [...ways]
  return [{head: ways[0]!.head, words: inOrder(ways.flatMap((way) => way.words))}]
}

/** One way of each part with the words given; all of a part at once where there would be too many. */
function product(head: number, words: readonly number[], parts: readonly (readonly Way[])[]): Way[] {
  const first = [...words]
  for (const part of parts) if (part.length === 1) for (const word of part[0]!.words) first.push(word)
  let lists: number[][] = [first]
  for (const part of parts) {
    if (part.length === 1) continue
    const most = lists.length > 1 ? mostCombined : mostWays
    const ways = lists.length * part.length > most ? together(part) : part
    if (ways.length === 1) {
      for (const list of lists) for (const word of ways[0]!.words) list.push(word)
    } else lists = lists.flatMap((list) => ways.map((way) => [...list, ...way.words]))
  }
  return lists.map((words) => ({head, words}))
}
