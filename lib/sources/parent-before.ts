import type {Token} from '../../types/token.js'
import {people} from '../lexicon/people.js'

/** Where `mum-of-two` begins that ends before a name, or -1: `Mum-of-two Tess Pratt`, `a dad of three Ian Cole`. */
export function parentBefore(tokens: readonly Token[], to: number, first: number): number {
  const count = tokens[to - 1]
  if (to - 3 < first || (count?.pos !== 'NUM' && count?.pos !== 'NOUN')) return -1
  const joined = tokens[to - 2]!.text === '-'
  const of = joined ? to - 3 : to - 2
  const from = joined ? to - 5 : to - 3
  if (from < first || tokens[of]!.lower !== 'of' || (count.pos !== 'NUM' && !joined)) return -1
  return people.has(tokens[from]!.lower) && (!joined || tokens[of - 1]!.text === '-') ? from : -1
}
