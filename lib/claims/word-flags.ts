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

/** The bits of all tokens: claims share words, and each is looked up once. */
export function flagsOf(tokens: readonly Token[]): Uint8Array {
  const found = new Uint8Array(tokens.length)
  tokens.forEach(({lower, lemma, pos}, at) => {
    if (pos === 'PUNCT') return
    let bits = 0
    if (hedgeWords.has(lower) || hedgeVerbs.has(lemma) || conditionWords.has(lower)) bits |= flags.doubts
    if (negatingWords.has(lower) || failingVerbs.has(lemma)) bits |= flags.turns
    if (worthWords.has(lemma)) bits |= flags.matters
    if (firstPersons.has(lower)) bits |= flags.speaks | flags.points
    if (pos === 'PROPN' || pos === 'PRON' || possessives.has(lower)) bits |= flags.points
    found[at] = bits
  })
  return found
}
