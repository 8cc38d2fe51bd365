import {type Grammar, isA} from './grammar.js'

/** Relations that stay with a noun when it is named again: `the tall former envoy`. */
const naming: readonly string[] = [
  'det',
  'amod',
  'compound',
  'flat',
  'nummod',
  'fixed',
  'goeswith',
  'nmod:poss'
]
/** What stands beside a phrase and is no part of its name. */
const beside: readonly string[] = ['acl', 'advcl', 'appos', 'parataxis']

/**
 * A noun with the words that name it, and no clause about it.
 *
 * In `to the tall woman, who left`, for `woman`: `the tall woman`.
 */
export function nounPhrase(grammar: Grammar, noun: number): number[] {
  const {tokens, tree} = grammar
  const found = [noun]
  for (let at = tree.start[noun]!; at < tree.start[noun + 1]!; at++) {
    const kid = tree.kids[at]!
    const {relation} = tokens[kid]!
    if (naming.some((kind) => isA(relation, kind))) addWhole(grammar, kid, found)
    else if (relation === 'nmod' && follows(grammar, noun, kid)) addWhole(grammar, kid, found)
  }
  return found.sort((a, b) => a - b)
}

/** `head of the police`: the preposition follows at once. */
function follows({tokens, tree}: Grammar, noun: number, modifier: number): boolean {
  for (let at = tree.start[modifier]!; at < tree.start[modifier + 1]!; at++) {
    const kid = tree.kids[at]!
    if (tokens[kid]!.relation === 'case') return kid === noun + 1
  }
  return false
}

function addWhole(grammar: Grammar, from: number, to: number[]): void {
  const {tokens, tree} = grammar
  to.push(from)
  for (let at = tree.start[from]!; at < tree.start[from + 1]!; at++) {
    const kid = tree.kids[at]!
    const {relation} = tokens[kid]!
    if (!beside.some((kind) => isA(relation, kind))) addWhole(grammar, kid, to)
  }
}
