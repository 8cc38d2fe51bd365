import type {Token} from '../../types/token.js'
import {numberScales} from '../lexicon/number-scales.js'
import {amountAt} from './amount.js'
import {amountRange} from './amount-range.js'
import {isMinus} from './is-minus.js'
import {oneName} from './one-name.js'

const digit = /^[-−.]?\d/

/**
 * The tokens, where a number with its sign of money and its scale is one word to the grammar, and so is a range below zero.
 *
 * In `would cost £1.3m a day`, where `m` was read as a verb: all hang on `m`, and that on `cost`. In `between minus 4 and minus 6
 * degrees`, where the numbers were read as a list: all hang on `degrees`.
 *
 * @param isTime
 *   Whether a token is part of a time.
 */
export function repairAmounts(tokens: readonly Token[], isTime: (at: number) => boolean): readonly Token[] {
  let repaired: Token[] | null = null
  for (let at = 1; at < tokens.length; at++) {
    const {lower} = tokens[at]!
    const first = lower.charCodeAt(0)
    // `m`, `bn`, `k`, `tn`, `minus`, `-`, `−`: most words are none of them.
    if (lower.length > 3 && lower !== 'minus') continue
    if (first !== 109 && first !== 98 && first !== 107 && first !== 116 && first !== 45 && first !== 8722)
      continue
    if (numberScales.has(lower)) scale(at)
    else if (lower === 'minus' || isMinus(tokens, at)) at = below(at)
  }
  return repaired ?? tokens

  /** `£1.3[m]` */
  function scale(at: number): void {
    const {pos, start} = tokens[at]!
    if (pos === 'NUM' || !digit.test(tokens[at - 1]!.lower) || tokens[at - 1]!.end !== start) return
    const amount = amountAt(tokens, at - 1)
    if (!amount || amount.numberTo !== at + 1) return
    repaired ??= [...tokens]
    repaired[at] = asNumber(repaired[at]!)
    oneName(repaired, amount.from, at)
  }

  /** `[minus 4 to minus 6 degrees]`; gives its last word. */
  function below(at: number): number {
    const number = isMinus(tokens, at) && !isTime(at + 1) ? amountAt(tokens, at) : null
    if (!number) return at
    const range = amountRange(tokens, number, isTime)
    const {to} = range ?? number
    repaired ??= [...tokens]
    oneName(repaired, at, to - 1)
    return to - 1
  }
}

/** A letter that was taken for a verb. */
function asNumber({start, end, text, lower, lemma, sentence, head, relation}: Token): Token {
  return {start, end, text, lower, lemma, pos: 'NUM', tag: 'CD', sentence, head, relation}
}
