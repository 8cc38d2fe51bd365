import {mix} from '../model/hash-feature.js'
import {hashText} from '../model/hash-text.js'
import type {Columns} from './columns.js'

const comma = hashText(',')
const that = hashText('that')

/** No step has more features than this. */
export const mostWordSteps = 3

/** Features of the step from token `i - 1` to token `i` for the first stage, as hashes into `out`; returns how many. */
export function wordSteps(c: Columns, i: number, out: Int32Array): number {
  const w = c.word[i]!
  const w1 = c.word[i - 1]!
  const marks = (w === comma ? 1 : 0) + (w1 === comma ? 2 : 0) + (w === that ? 4 : 0)
  const quotes = c.quote[i - 1]! * 4 + c.quote[i]! + (c.sentence[i] === c.sentence[i - 1] ? 0 : 16)
  out[0] = mix(500, 0)
  out[1] = mix(501, quotes)
  out[2] = mix(502, mix(quotes, marks))
  return 3
}
