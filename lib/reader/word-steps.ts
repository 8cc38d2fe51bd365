import {pair} from '../model/hash-pair.js'
import type {Columns} from './columns.js'

/** No step has more features than this. */
export const mostWordSteps = 8

/** Features of the step from token `i - 1` to token `i` for the first stage, as hashes into `out`; returns how many. */
export function wordSteps(c: Columns, i: number, out: Int32Array): number {
  out[0] = pair(500, 0)
  out[1] = pair(501, c.quote[i - 1]! * 4 + c.quote[i]!)
  out[2] = pair(502, c.sentence[i] === c.sentence[i - 1] ? 0 : 1)
  out[3] = pair(503, c.tag[i]!)
  out[4] = pair(504, c.tag[i - 1]!)
  out[5] = pair(505, c.word[i - 1]!)
  out[6] = pair(506, c.word[i]!)
  out[7] = pair(507, pair(c.tag[i - 1]!, c.tag[i]!))
  return 8
}
