import type {Token} from '../../types/token.js'
import {bodies} from '../lexicon/bodies.js'
import {people} from '../lexicon/people.js'

/**
 * Whom `who` means where the parser took the noun right before it, which is nobody: `Markou` for `University` in `Eleni Markou of Sellick University,
 * who …`; -1 where that noun may be somebody.
 *
 * @param headOf
 *   The head of a token, as it is now.
 */
export function whoOf(tokens: readonly Token[], noun: number, headOf: (at: number) => number): number {
  if (mayBeSomebody(tokens, noun)) return -1
  let above = noun
  for (let steps = 0; steps < 3; steps++) {
    const {relation} = tokens[above]!
    above = relation === 'nmod' ? headOf(above) : -1
    if (above < 0 || above > noun) return -1
    const {pos, lemma, lower} = tokens[above]!
    if (people.has(lemma) || (pos === 'PROPN' && !bodies.has(lower))) return above
  }
  return -1
}

/** A body is nobody, nor is a place after `in`, `at` or `from`; a name after another preposition may be anybody. */
function mayBeSomebody(tokens: readonly Token[], noun: number): boolean {
  const {pos, lower, lemma, tag} = tokens[noun]!
  if (bodies.has(lower)) return false
  if (pos === 'NOUN') return people.has(lemma) || tag === 'NNS'
  let first = noun
  while (first > 0 && (tokens[first - 1]!.pos === 'PROPN' || tokens[first - 1]!.pos === 'DET')) first--
  const before = tokens[first - 1]?.lower ?? ''
  return !(before === 'at' || before === 'in' || before === 'from')
}
