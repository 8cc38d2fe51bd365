import {joinedVerbs} from '../lexicon/joined-verbs.js'
import {type Grammar, isA, isPredicate, kidBy} from './grammar.js'

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
  if (!(isNominal(first.pos) && isNominal(second.pos)) && !(first.pos === 'ADJ' && second.pos === 'ADJ'))
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
  return true
}

function isNominal(pos: string): boolean {
  return pos === 'NOUN' || pos === 'PROPN'
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
  return 'and'
}
