import type {Range} from '../../types/range.js'
import type {Token} from '../../types/token.js'
import {currencies} from '../lexicon/currencies.js'
import {numberScales} from '../lexicon/number-scales.js'
import {readNumber} from './read-number.js'
import type {Unit} from './unit.js'
import {unitOf} from './unit-of.js'

/** A number with its sign and unit. */
export interface Amount extends Range {
  readonly value: number
  readonly high: number | null
  readonly unit: string | null
  readonly vague: boolean
  /** Index of the token after the number itself, before the unit. */
  readonly numberTo: number
}

const ofYears: ReadonlySet<string> = new Set([
  'levels',
  'figures',
  'prices',
  'standards',
  'elections',
  'games',
  'rules'
])
const year = /^1[5-9]\d\d$|^20\d\d$/
/** Signs of money that stand before a number with a space: `Rs 500`. */
const spaced: ReadonlySet<string> = new Set(['rs', 'rs.', 'inr', 'ngn', '₹', '₦'])
/** `N45 million`: the sign and the number are one word. */
const signed = /^([nr])(\d{1,4})$/

/**
 * The number that begins at a token, with the sign before it and what it counts; `null` where there is none, or only a year.
 *
 * `$3 million`, `1,200 euros`, `4.5 per cent`, `a magnitude-6.8 quake`
 */
export function amountAt(tokens: readonly Token[], at: number): Amount | null {
  const {sentence, lower} = tokens[at]!
  const word = (i: number): string => (tokens[i]?.sentence === sentence ? tokens[i]!.lower : '')
  const inside = (i: number): boolean => tokens[i]?.sentence === sentence
  const joined = signed.exec(lower)
  if (joined) {
    const scale = numberScales.get(word(at + 1))
    if (scale === undefined || scale < 1e5) return null
    return {
      from: at,
      to: at + 2,
      value: Number(joined[2]) * scale,
      high: null,
      unit: currencies.get(joined[1]!)!,
      vague: false,
      numberTo: at + 2
    }
  }
  const number = readNumber(tokens, at)
  if (!number) return null
  const {value, high, vague, to: numberTo} = number
  const amount = (from: number, to: number, unit: string | null): Amount => ({
    from,
    to,
    value,
    high,
    unit,
    vague,
    numberTo
  })
  const sign = currencies.get(word(at - 1))
  if (sign !== undefined && (tokens[at - 1]!.end === tokens[at]!.start || spaced.has(word(at - 1))))
    return amount(at - 1, numberTo, sign)
  const next = word(numberTo)
  const heat = degrees(tokens, numberTo)
  if (heat) return amount(at, heat.to, heat.unit)
  if (next === '%' || next === 'percent' || next === 'pct') return amount(at, numberTo + 1, '%')
  if (next === 'per' && word(numberTo + 1) === 'cent') return amount(at, numberTo + 2, '%')
  if (next === 'percentage' && word(numberTo + 1).startsWith('point'))
    return amount(at, numberTo + 2, 'percentage points')
  if (word(at - 1) === 'magnitude') return amount(at - 1, numberTo, 'magnitude')
  if (word(at - 1) === '-' && word(at - 2) === 'magnitude') return amount(at - 2, numberTo, 'magnitude')
  if (year.test(lower) && numberTo === at + 1 && !isCounted(tokens[numberTo])) return null
  const counted = unitOf(tokens, numberTo, inside)
  if (value === 1 && lower === 'one' && counted === null) return null
  if (!counted) return amount(at, numberTo, null)
  return amount(at, counted.to, currencies.get(counted.unit) ?? counted.unit)
}

/** `25°C`, `25C`: the letter glued on, with or without the ring. */
function degrees(tokens: readonly Token[], at: number): Unit | null {
  const ring = tokens[at]?.text === '°'
  const letter = tokens[ring ? at + 1 : at]
  const scale = letter && /^[CF]\.?$/.test(letter.text) ? letter.text.charAt(0) : ''
  if (ring) return scale ? {unit: `°${scale}`, to: at + 2} : {unit: 'degrees', to: at + 1}
  return scale && letter!.start === tokens[at - 1]!.end ? {unit: `°${scale}`, to: at + 1} : null
}

/** `2015 people`; not `2015 levels`, which are those of a year. */
function isCounted(token: Token | undefined): boolean {
  return (
    token?.pos === 'NOUN' &&
    (token.lower === 'people' || (token.lower.endsWith('s') && !ofYears.has(token.lower)))
  )
}
