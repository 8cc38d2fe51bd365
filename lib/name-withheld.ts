import type {Token} from '../types/token.js'
import {givingVerbs} from './lexicon/giving-verbs.js'

const owners: ReadonlySet<string> = new Set(['her', 'his', 'their'])
const parts: ReadonlySet<string> = new Set(['family', 'first', 'full', 'last', 'own', 'real', 'second'])
const negations: ReadonlySet<string> = new Set(['not', "n't", 'without'])
const refusals: ReadonlySet<string> = new Set(['decline', 'refuse'])
/** How far before the verb it is refused: `did not want to give`. */
const reach = 4

/**
 * Where the words end that keep a name back, given the place of `name`; -1 where it is told.
 *
 * `declined to give his name`: behind `name`; `asked that her name not be used`: behind `used`. Not `gave only her first name`.
 */
export function nameWithheld(tokens: readonly Token[], at: number): number {
  const {lower, sentence} = tokens[at]!
  if (lower !== 'name' && lower !== 'names' && lower !== 'surname') return -1
  let owner = at - 1
  if (parts.has(tokens[owner]?.lower ?? '')) owner--
  if (!owners.has(tokens[owner]?.lower ?? '') || tokens[owner]!.sentence !== sentence) return -1
  if (tokens[at + 1]?.lower === 'not' && tokens[at + 2]?.lower === 'be')
    return givingVerbs.has(tokens[at + 3]?.lower ?? '') ? at + 4 : -1
  if (!givingVerbs.has(tokens[owner - 1]?.lower ?? '')) return -1
  for (let i = owner - 2; i >= owner - 2 - reach && tokens[i]?.sentence === sentence; i--)
    if (negations.has(tokens[i]!.lower) || refusals.has(tokens[i]!.lemma)) return at + 1
  return -1
}
