import type {Token} from '../../types/token.js'
import {people} from '../lexicon/people.js'
import {isCapital} from './capital.js'

/** Longest title looked for in lower case. */
const reach = 7

/** The first word of the name that begins here, behind its title: `Lee`, in `Dr. Lee`, `retired judge Ann Lee`; or -1. */
export function nameFrom(tokens: readonly Token[], at: number, to: number, nameAt: Int32Array): number {
  let first = at
  for (; first < to - 1 && first < at + reach && nameAt[first]! < 0; first++) {
    // `Dr (Mrs) Ann Lee`
    if (first > at && tokens[first]!.text === '(' && tokens[first + 2]?.text === ')') first += 2
    else if (first >= at + 3 || !isCapital(tokens[first]!.text)) break
  }
  if (first < to && nameAt[first]! >= 0 && !isBeside(tokens, first, to, nameAt)) return first
  // `former Harlow prime minister Ann Lee`
  // `the composer Ann Lee`
  const start = tokens[at]?.pos === 'DET' ? at + 1 : at
  for (let i = start + 1; i < to && i < start + reach; i++) {
    const {pos, text} = tokens[i - 1]!
    if (pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'PROPN' && text !== '-') return -1
    if (nameAt[i]! >= 0 && nameAt[i] !== nameAt[i - 1] && people.has(tokens[i - 1]!.lower)) return i
  }
  return -1
}

/** `Harlow prime minister`: what is named says which minister. */
function isBeside(tokens: readonly Token[], at: number, to: number, nameAt: Int32Array): boolean {
  let end = at
  while (end < to && nameAt[end] === nameAt[at]) end++
  if (end >= to || nameAt[end]! >= 0) return false
  const {pos, text} = tokens[end]!
  return pos === 'ADJ' || pos === 'NOUN' || (pos === 'PROPN' && !isCapital(text))
}
