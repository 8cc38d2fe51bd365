import type {Token} from '../../types/token.js'
import {bodies} from '../lexicon/bodies.js'
import {people} from '../lexicon/people.js'

/** Whether a word can mean somebody: a name, a pronoun, a noun for people or bodies; not `money`. */
export function mayBeAccused({pos, lemma, lower}: Token): boolean {
  if (pos === 'PROPN') return true
  if (pos === 'PRON') return lower !== 'it' && lower !== 'this' && lower !== 'that' && lower !== 'these'
  return people.has(lemma) || bodies.has(lemma) || lemma === 'police'
}
