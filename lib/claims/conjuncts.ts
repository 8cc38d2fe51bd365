import {joinedVerbs} from '../lexicon/joined-verbs.js'
import {type Grammar, isA, isPredicate, kidBy} from './grammar.js'

const together: ReadonlySet<string> = new Set([
  'all',
  'both',
  'combined',
  'each',
  'jointly',
  'together',
  'respectively'
])

/**
 * Whether a conjunct can take the place of its head, each saying something true by itself.
 *
 * `met Lee and left`, `won Ohio and Iowa`; not `tea or milk` (one of both), `between tea and milk`, `Lee and Ruiz met`.
 */
export function standsAlone(grammar: Grammar, at: number): boolean {
  const {tokens} = grammar
  const head = tokens[at]!.head
  const word = conjunction(grammar, at)
  if (word === 'or' || word === 'nor' || word === '&') return false
  if (isPredicate(grammar, head)) return isPredicate(grammar, at)
  const first = tokens[head]!
  const second = tokens[at]!
  // `Tarnow, Ohio`: no list.
  if (word === '' && first.pos === 'PROPN' && isOnly(grammar, at)) return false
  if (!(isNominal(first.pos) && isNominal(second.pos)) && !(first.pos === 'ADJ' && second.pos === 'ADJ'))
    return false
  // `U.S. and Russian patrols`: both tell whose.
  if (
    first.pos === 'PROPN' &&
    second.tag === 'NNS' &&
    isBare(grammar, head) &&
    opensWithAdjective(grammar, at)
  )
    return false
  if (isA(first.relation, 'compound') || isA(first.relation, 'flat') || first.relation === 'nummod')
    return false
  const preposition = kidBy(grammar, head, 'case')
  const lower = preposition < 0 ? '' : tokens[preposition]!.lower
  if (lower === 'between' || lower === 'among') return false
  if (kidBy(grammar, head, 'cc:preconj') >= 0) return false
  if (isA(first.relation, 'nsubj')) {
    const verb = tokens[first.head]
    if (verb && joinedVerbs.has(verb.lemma)) return false
  }
  // Deep down in a phrase, or before a noun, a list tells which, not what: `the borders of the states of Ohio and Iowa`.
  //X
  if (first.relation === 'amod' && kidBy(grammar, first.head, 'cop') < 0) return false
  return !isCounted(grammar, head, at) && !isTogether(grammar, head)
}

/**
 * Whether a number counts all of a list: `a tenth of Ohio and Iowa` does not say a tenth of Ohio, nor do `9 cats and dogs`
 * make 9 cats.
 */
function isCounted(grammar: Grammar, head: number, conjunct: number): boolean {
  const {tokens} = grammar
  if (kidBy(grammar, head, 'nummod') >= 0 && kidBy(grammar, conjunct, 'nummod') < 0) return true
  for (let at = head, steps = 0; tokens[at]!.relation === 'nmod' && steps < 4; steps++) {
    at = tokens[at]!.head
    if (tokens[at]!.pos === 'NUM' || tokens[at]!.lower === '%' || kidBy(grammar, at, 'nummod') >= 0)
      return true
  }
  return false
}

/** Whether words beside a list take it as one: `tea and milk combined`, `all play a role`. */
function isTogether({tokens}: Grammar, head: number): boolean {
  const {sentence} = tokens[head]!
  for (let at = head + 1; at < head + 24 && tokens[at]?.sentence === sentence; at++) {
    if (together.has(tokens[at]!.lower)) return true
  }
  return false
}

function isNominal(pos: string): boolean {
  return pos === 'NOUN' || pos === 'PROPN'
}

/** A word that nothing stands with but what it is joined to. */
function isBare({tokens, tree}: Grammar, at: number): boolean {
  for (let place = tree.start[at]!; place < tree.start[at + 1]!; place++)
    if (tree.kids[place]! < at && tokens[tree.kids[place]!]!.pos !== 'PUNCT') return false
  return true
}

/** An adjective with a capital right after the conjunction: `and Russian`. */
function opensWithAdjective(grammar: Grammar, at: number): boolean {
  const {tokens} = grammar
  const next = tokens[kidBy(grammar, at, 'cc') + 1]
  return next?.pos === 'ADJ' && next.text !== next.lower
}

/** Whether a conjunct is the only one of its head. */
function isOnly({tokens, tree}: Grammar, at: number): boolean {
  const head = tokens[at]!.head
  for (let place = tree.start[head]!; place < tree.start[head + 1]!; place++) {
    const kid = tree.kids[place]!
    if (kid !== at && tokens[kid]!.relation === 'conj') return false
  }
  return true
}

/** The word that joins a list; it stands before the last conjunct and holds for all. */
function conjunction(grammar: Grammar, at: number): string {
  const {tokens, tree} = grammar
  const head = tokens[at]!.head
  for (let place = tree.start[head + 1]! - 1; place >= tree.start[head]!; place--) {
    const kid = tree.kids[place]!
    if (tokens[kid]!.relation !== 'conj' || kid < at) continue
    const word = kidBy(grammar, kid, 'cc')
    if (word >= 0) return tokens[word]!.lower
  }
  return ''
}
