import type {Token} from '../../types/token.js'
import type {Tree} from './tree.js'

/** The words of an article, and how they depend on each other. */
export interface Grammar {
  readonly tokens: readonly Token[]
  readonly tree: Tree
}

/** The first token that depends on another in a given way, or -1. */
export function kidBy({tokens, tree}: Grammar, of: number, relation: string): number {
  for (let at = tree.start[of]!; at < tree.start[of + 1]!; at++) {
    const kid = tree.kids[at]!
    if (isA(tokens[kid]!.relation, relation)) return kid
  }
  return -1
}

/** Whether a relation is another or a kind of it: `nsubj:pass` is an `nsubj`. */
export function isA(relation: string, kind: string): boolean {
  return (
    relation.startsWith(kind) && (relation.length === kind.length || relation.charAt(kind.length) === ':')
  )
}

/** Whether a token says something of a subject: a verb, or what stands after `is`. */
export function isPredicate(grammar: Grammar, at: number): boolean {
  const {pos, tag} = grammar.tokens[at]!
  if (pos === 'VERB') return !(tag === 'NN' || tag === 'NNS')
  return pos === 'AUX' || kidBy(grammar, at, 'cop') >= 0 || kidBy(grammar, at, 'nsubj') >= 0
}
