import type {Token} from '../../types/token.js'
import {conditionWords} from '../lexicon/condition-words.js'
import {failingVerbs} from '../lexicon/failing-verbs.js'
import {firstPersons} from '../lexicon/first-persons.js'
import {hedgeVerbs} from '../lexicon/hedge-verbs.js'
import {hedgeWords} from '../lexicon/hedge-words.js'
import {negatingWords} from '../lexicon/negating-words.js'
import {possessives} from '../lexicon/possessives.js'
import {worthWords} from '../lexicon/worth-words.js'

/** What a word may do in a claim, as bits; most words do nothing of it, and need no closer look. */
export const flags = {doubts: 1, turns: 2, matters: 4, speaks: 8, points: 16} as const

/** By form, and by lemma. */
const forms = bitsOf(
  [hedgeWords, flags.doubts],
  [conditionWords, flags.doubts],
  [negatingWords, flags.turns],
  [firstPersons, flags.speaks | flags.points],
  [possessives, flags.points]
)
const lemmas = bitsOf([hedgeVerbs, flags.doubts], [failingVerbs, flags.turns], [worthWords, flags.matters])

/** The bits of all tokens: claims share words, and each is looked up once. */
export function flagsOf(tokens: readonly Token[]): Uint8Array {
  const found = new Uint8Array(tokens.length)
  for (let at = 0; at < tokens.length; at++) {
    const {lower, lemma, pos} = tokens[at]!
    if (pos === 'PUNCT') continue
    const points = pos === 'PROPN' || pos === 'PRON' ? flags.points : 0
    found[at] = points | (forms.get(lower) ?? 0) | (lemmas.get(lemma) ?? 0)
  }
  return found
}

/** All bits of each word of some lists. */
function bitsOf(...lists: readonly (readonly [{keys(): Iterable<string>}, number])[]): Map<string, number> {
  const all = new Map<string, number>()
  for (const [words, bits] of lists)
    for (const word of words.keys()) all.set(word, (all.get(word) ?? 0) | bits)
  return all
}
