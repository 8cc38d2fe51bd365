import type {Token} from '../../types/token.js'
import {honorifics} from '../lexicon/honorifics.js'
import {people} from '../lexicon/people.js'
import {holderBeside} from './holder-beside.js'
import {nameFrom} from './name-from.js'
import {baseOf} from './noun.js'
import {officeBefore} from './office-before.js'

/** The first word of the name of who holds an office, or -1: `a clerk of the court, Ann Lee`, `head of the court Dr. Ann Lee`. */
export function officeHolder(
  tokens: readonly Token[],
  office: number,
  to: number,
  nameAt: Int32Array
): number {
  const held = holderBeside(tokens, office, to, nameAt)
  if (held >= 0) return held
  for (let comma = office + 2; comma + 1 < to; comma++) {
    // `head of the court Dr. Ann Lee`
    if (honorifics.has(tokens[comma]!.lower) && nameAt[comma]! < 0 && nameAt[comma + 1]! >= 0) {
      // `a spokesman for Mr. Lee`: not he.
      const {pos} = tokens[comma - 1]!
      const beside = pos === 'NOUN' || pos === 'PROPN'
      return beside && people.has(baseOf(tokens[office]!.lower)) ? comma + 1 : -1
    }
    if (tokens[comma]!.text !== ',') continue
    const first = nameFrom(tokens, comma + 1, to, nameAt)
    if (first < 0) return -1
    let end = first + 1
    while (end < to && nameAt[end] === nameAt[first]) end++
    return officeBefore(tokens, comma, {from: first, to: end})?.head === office ? first : -1
  }
  return -1
}
