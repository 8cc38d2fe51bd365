import {pair} from '../model/hash-pair.js'
import {hashText} from '../model/hash-text.js'
import type {Anchor} from './anchor.js'
import type {Columns} from './columns.js'
import type {Marks} from './marks.js'
import type {View} from './view.js'

/** No step has more features than this. */
export const mostSpanSteps = 32

const comma = hashText(',')

/** Features of the step from token `i - 1` to token `i`; returns how many. */
export function spanSteps(c: Columns, m: Marks, a: Anchor, v: View, i: number, out: Int32Array): number {
  let n = 0
  const k = i - a.windowFrom
  const side = v.side[k]!
  const turn = side * 4 + v.side[k - 1]!
  const sameBranch = v.branchAt[k] === v.branchAt[k - 1] ? 1 : 0
  const newSentence = c.sentence[i] === c.sentence[i - 1] ? 0 : 1
  const qq = c.quote[i - 1]! * 4 + c.quote[i]!
  const t = c.tag[i]!
  const t1 = c.tag[i - 1]!
  const w = c.word[i]!
  const w1 = c.word[i - 1]!
  const l = c.lemma[a.main]!
  const labels = m.label[i - 1]! * 8 + m.label[i]!
  const near = Math.min(v.near[k]!, 6)
  out[n++] = pair(2000, turn)
  out[n++] = pair(2001, pair(turn, pair(newSentence, qq)))
  out[n++] = pair(2002, pair(turn, pair(sameBranch, pair(w === comma ? 1 : 0, w1 === comma ? 1 : 0))))
  out[n++] = pair(2003, pair(side, pair(t1, t)))
  out[n++] = pair(2004, pair(turn, w))
  out[n++] = pair(2005, pair(turn, w1))
  out[n++] = pair(2006, pair(side, pair(w1, w)))
  out[n++] = pair(2007, pair(turn, labels))
  out[n++] = pair(2008, pair(labels, pair(side, pair(sameBranch, qq))))
  out[n++] = pair(2009, pair(turn, pair(v.branch[k]!, v.branch[k - 1]!)))
  out[n++] = pair(2010, pair(side, pair(sameBranch, pair(c.relation[i]!, t1))))
  out[n++] = pair(2011, pair(side, pair(sameBranch, pair(c.relation[i - 1]!, t))))
  out[n++] = pair(2012, pair(l, pair(turn, sameBranch)))
  out[n++] = pair(2013, pair(l, pair(side, pair(t, near))))
  out[n++] = pair(2014, pair(l, pair(qq, pair(side, newSentence))))
  out[n++] = pair(2015, pair(pair(turn, v.quote[k]!), pair(v.quote[k - 1]!, newSentence)))
  out[n++] = pair(2016, pair(side, pair(v.commas[k]!, pair(v.cues[k]!, t1))))
  out[n++] = pair(2017, pair(pair(side, near), pair(t1, sameBranch)))
  out[n++] = pair(2018, pair(pair(m.content[i - 1]!, m.content[i]!), turn))
  out[n++] = pair(2019, pair(pair(m.source[i - 1]!, m.source[i]!), turn))
  return n
}
