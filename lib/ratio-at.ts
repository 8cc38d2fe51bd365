import type {Token} from '../types/token.js'
import {numberWords} from './lexicon/number-words.js'
import {periods} from './lexicon/periods.js'

/** A share told by two numbers, and where it ends. */
export interface Ratio {
  readonly value: number
  readonly to: number
}

/**
 * The share that begins at a token: `one in five`, `nine out of ten`, `1 in 100`; `null` where there is none.
 *
 * Not `two in five days`, which is how long it took, nor `three in 2019`.
 */
export function ratioAt(tokens: readonly Token[], at: number): Ratio | null {
  const middle = tokens[at + 1]?.lower
  if (middle !== 'in' && middle !== 'out') return null
  const of = middle === 'in' ? at + 2 : at + 3
  if (middle === 'out' && tokens[at + 2]?.lower !== 'of') return null
  const last = tokens[of]
  if (!last || last.sentence !== tokens[at]!.sentence) return null
  const part = numberOf(tokens[at]!)
  const whole = numberOf(last)
  if (part < 1 || whole < 3 || part >= whole) return null
  const behind = tokens[of + 1]?.lower ?? ''
  if (periods.has(behind) || behind === 'seconds') return null
  return {value: Number((part / whole).toPrecision(12)), to: of + 1}
}

/** A number up to a thousand; 0 for anything else, a year among it. */
function numberOf({lower}: Token): number {
  const known = numberWords.get(lower)
  if (known !== undefined) return known
  return /^(?:\d{1,3}|1,?000)$/.test(lower) ? Number(lower.replace(',', '')) : 0
}
