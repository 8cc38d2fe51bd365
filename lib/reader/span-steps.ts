import {mix} from '../model/hash-feature.js'
import {hashText} from '../model/hash-text.js'
import type {Anchor} from './anchor.js'
import type {Columns} from './columns.js'
import type {Marks} from './marks.js'
import type {View} from './view.js'

/** No step has more features than this. */
export const mostSpanSteps = 4

const comma = hashText(',')

/** Features of the step from token `i - 1` to token `i`; returns how many. */
export function spanSteps(c: Columns, m: Marks, a: Anchor, v: View, i: number, out: Int32Array): number {
  const k = i - a.windowFrom
  const side = v.side[k]!
  const turn = side * 4 + v.side[k - 1]!
  const sameBranch = v.branchAt[k] === v.branchAt[k - 1] ? 1 : 0
  const newSentence = c.sentence[i] === c.sentence[i - 1] ? 0 : 1
  const qq = c.quote[i - 1]! * 4 + c.quote[i]!
  const commas = (c.word[i] === comma ? 1 : 0) + (c.word[i - 1] === comma ? 2 : 0)
  const labels = m.label[i - 1]! * 8 + m.label[i]!
  const quotes = v.quote[k - 1]! * 8 + v.quote[k]!
  const edge = mix(turn, newSentence * 2 + sameBranch)
  out[0] = mix(2000, turn)
  out[1] = mix(2001, mix(edge, qq * 4 + commas))
  out[2] = mix(2002, mix(edge, labels))
  out[3] = mix(2003, mix(edge, quotes))
  return 4
}
