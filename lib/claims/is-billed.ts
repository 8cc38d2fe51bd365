import type {Token} from '../../types/token.js'
import {billingWords} from '../lexicon/billing-words.js'

/**
 * Whether a passive `charged` is about money or power, and nobody is accused: `was charged [a fee]`, `was charged [twice]`, `was charged
 * [for] parking`; not `was charged with theft`, `was charged on Monday`.
 */
export function isBilled(tokens: readonly Token[], verb: number): boolean {
  if (tokens[verb]!.lemma !== 'charge') return false
  const next = tokens[verb + 1]
  if (!next) return false
  // `charged for parking` and `for the bag`; not `for killing two men`, where somebody is named behind it.
  if (next.lower === 'for') return tokens[verb + 2]?.tag !== 'VBG' || tokens[verb + 3]?.pos === 'PUNCT'
  if (billingWords.has(next.lower)) return true
  const isSum = next.pos === 'NUM' || next.pos === 'SYM' || /^[$£€]$/.test(next.text)
  if (isSum) return tokens[verb + 2]?.lemma !== 'count'
  return (next.lower === 'a' || next.lower === 'an' || next.lower === 'the') && !isTime(tokens, verb + 2)
}

/** `charged the next day` */
function isTime(tokens: readonly Token[], at: number): boolean {
  const {lower} = tokens[at] ?? {lower: ''}
  return (
    /^(?:next|same|following|previous|day|week|month|year)$/.test(lower) || /^(?:few|couple)$/.test(lower)
  )
}
