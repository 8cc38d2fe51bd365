import type {Token} from '../../types/token.js'
import {honorifics} from '../lexicon/honorifics.js'
import {people} from '../lexicon/people.js'
import {portfolios} from '../lexicon/portfolios.js'
import {isCapital} from './capital.js'

const small = /^(?:of|for|and|the|&|to)$/

/** `Leader of the Opposition Anton Quill`, `minister for water Tamsin Rao`: the name right behind what the office is of. */
export function holderBeside(
  tokens: readonly Token[],
  office: number,
  to: number,
  nameAt: Int32Array
): number {
  if (!people.has(tokens[office]!.lower)) return -1
  let at = office + 1
  while (at < to && nameAt[at]! < 0) {
    const {lower, text} = tokens[at]!
    if (!small.test(lower) && !portfolios.has(lower) && !isCapital(text)) return -1
    at++
  }
  if (at < office + 3 || at >= to || nameAt[at + 1] !== nameAt[at]) return -1
  const {lower} = tokens[at - 1]!
  return small.test(lower) || honorifics.has(lower) || people.has(lower) ? -1 : at
}
