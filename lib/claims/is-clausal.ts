import {type Grammar, isPredicate, kidBy} from './grammar.js'

/** Whether a word with what hangs on it says something for itself: it has a subject, or is a predicate. */
export function isClausal(grammar: Grammar, at: number): boolean {
  if (kidBy(grammar, at, 'nsubj') >= 0) return true
  const {pos} = grammar.tokens[at]!
  if (pos === 'PUNCT' || pos === 'CCONJ' || pos === 'SCONJ' || pos === 'ADP') return false
  const {relation} = grammar.tokens[at]!
  if (relation === 'aux' || relation === 'cop' || relation === 'aux:pass' || relation === 'mark') return false
  return isPredicate(grammar, at) || kidBy(grammar, at, 'csubj') >= 0
}
