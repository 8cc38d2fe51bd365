import type {Token} from '../../types/token.js'
import {fractionWords} from '../lexicon/fraction-words.js'
import {numberScales} from '../lexicon/number-scales.js'
import {numberWords} from '../lexicon/number-words.js'
import {vagueNumbers} from '../lexicon/vague-numbers.js'
import {ratioAt} from '../ratio-at.js'
import {isHyphen} from './is-hyphen.js'
import {isMinus} from './is-minus.js'

/** A number as it stands in the text. */
export interface ReadNumber {
  readonly value: number
  /** The upper end of a range (`10-15`), or `null`. */
  readonly high: number | null
  /** Index of the token after it. */
  readonly to: number
  /** `dozens` says only how large the number is at least. */
  readonly vague: boolean
}

/** `1,200`, and as it is written in India, `1,50,000`. */
const digits = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$|^\d+(?:\.\d+)?$|^\.\d+$/
/** `-0.3`, its sign glued on. */
const below = /^[-−](?:\d+(?:\.\d+)?|\.\d+)$/
const scaled = /^(\d+(?:[.,]\d+)?)(k|m|mn|bn|b|tn)$/
const between = /^(\d+(?:\.\d+)?)[-–](\d+(?:\.\d+)?)$/

/**
 * The number that begins at a token, or `null`.
 *
 * `1,200`, `3.5 million`, `twenty-five`, `two thirds`, `one in five`, `half a dozen`, `10-15`, `hundreds`, `minus 3`
 */
export function readNumber(tokens: readonly Token[], at: number): ReadNumber | null {
  const lower = wordAt(tokens, at)
  if (at + 1 < tokens.length && isMinus(tokens, at)) {
    const number =
      /^\d/.test(wordAt(tokens, at + 1)) || numberWords.has(wordAt(tokens, at + 1))
        ? readNumber(tokens, at + 1)
        : null
    return number && number.high === null ? {...number, value: -number.value} : null
  }
  const vague = vagueNumbers.get(lower)
  if (vague !== undefined || lower === 'tens') {
    // `tens of thousands`
    const times = wordAt(tokens, at + 1) === 'of' ? plainScale(wordAt(tokens, at + 2)) : undefined
    if (times !== undefined) return {value: (vague ?? 20) * times, high: null, to: at + 3, vague: true}
    return vague === undefined ? null : {value: vague, high: null, to: at + 1, vague: true}
  }
  const range = between.exec(lower)
  if (range) {
    const [low, high] = [Number(range[1]), Number(range[2])]
    return low < high ? scale(tokens, {value: low, high, to: at + 1, vague: false}) : null
  }
  const short = scaled.exec(lower)
  if (short) {
    const value = Number(short[1]!.replace(',', '')) * numberScales.get(short[2]!)!
    return {value: rounded(value), high: null, to: at + 1, vague: false}
  }
  if (below.test(lower) && tokens[at - 1]?.end !== tokens[at]!.start)
    return scale(tokens, {value: -Number(lower.slice(1)), high: null, to: at + 1, vague: false})
  const plain = digits.test(lower) ? Number(lower.replaceAll(',', '')) : numberWords.get(lower)
  if (plain !== undefined) {
    const ratio = ratioAt(tokens, at)
    return ratio ? {...ratio, high: null, vague: false} : part(tokens, tail(tokens, plain, at + 1))
  }
  if ((lower === 'a' || lower === 'an') && at + 1 < tokens.length) {
    const next = wordAt(tokens, at + 1)
    const size =
      next === 'dozen' ||
      next === 'hundred' ||
      next === 'thousand' ||
      next === 'million' ||
      next === 'billion'
    if (size) return scale(tokens, {value: 1, high: null, to: at + 1, vague: false})
    const fraction = fractionWords.get(next)
    if (fraction !== undefined && wordAt(tokens, at + 2) === 'of')
      return {value: fraction, high: null, to: at + 2, vague: false}
  }
  if (lower === 'half') {
    // `half a dozen`, `a half-dozen`
    const inner = wordAt(tokens, at + 1) === 'a' ? readNumber(tokens, at + 1) : null
    if (inner) return {...inner, value: inner.value / 2}
    if (isHyphen(tokens, at + 1) && wordAt(tokens, at + 2) === 'dozen')
      return {value: 6, high: null, to: at + 3, vague: false}
    return {value: 1 / 2, high: null, to: at + 1, vague: false}
  }
  return null
}

/** 1000 for `thousands`. */
function plainScale(plural: string): number | undefined {
  return plural.endsWith('s') && plural.length > 3 ? numberScales.get(plural.slice(0, -1)) : undefined
}

/** `five` in `twenty-five`, then `million`. */
function tail(tokens: readonly Token[], value: number, to: number): ReadNumber {
  const hyphen = tokens[to]?.text === '-'
  const unit = numberWords.get(wordAt(tokens, hyphen ? to + 1 : to))
  const whole =
    value >= 20 &&
    value < 100 &&
    value % 10 === 0 &&
    unit !== undefined &&
    unit > 0 &&
    unit < 10 &&
    /^[a-z]/.test(wordAt(tokens, to - 1))
  return scale(tokens, {
    value: whole ? value + unit : value,
    high: null,
    to: whole ? to + (hyphen ? 2 : 1) : to,
    vague: false
  })
}

/** `million` and `thousand` after a number, as often as they come: `two hundred thousand`. */
function scale(tokens: readonly Token[], number: ReadNumber): ReadNumber {
  let {value, high, to} = number
  for (;;) {
    const word = wordAt(tokens, to)
    const by = numberScales.get(word)
    // A letter counts only where it is glued on: `£3m`, not `plan 3 B`.
    if (by === undefined || (word.length < 3 && tokens[to]!.start !== tokens[to - 1]!.end)) break
    value *= by
    if (high !== null) high *= by
    to++
  }
  return {...number, value: rounded(value), high: high === null ? null : rounded(high), to}
}

/** `thirds` after `two`. */
function part(tokens: readonly Token[], number: ReadNumber): ReadNumber {
  const hyphen = tokens[number.to]?.text === '-'
  const place = number.to + (hyphen ? 1 : 0)
  const fraction = number.value < 10 ? fractionWords.get(wordAt(tokens, place)) : undefined
  const plural = wordAt(tokens, place).endsWith('s')
  if (fraction === undefined || fraction === 1 / 2 || plural !== number.value > 1) return number
  if (!plural && wordAt(tokens, place + 1) !== 'of') return number
  return {...number, value: number.value * fraction, to: place + 1}
}

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? ''
}

/** Keep 3.3 million from becoming 3299999.9999999995. */
function rounded(value: number): number {
  return Number(value.toPrecision(12))
}
