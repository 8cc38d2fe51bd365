import {mix} from '../model/hash-feature.js'
import type {Anchor} from './anchor.js'
import type {Columns} from './columns.js'
import type {Marks} from './marks.js'
import type {View} from './view.js'

/** No token has more features than this. */
export const mostSpanFeatures = 64

/** Stands for what lies outside the window. */
const NONE = 0x5bd1e995

/** Features of token `i` in the window of an anchor, for the second stage; returns how many. */
export function spanFeatures(c: Columns, m: Marks, a: Anchor, v: View, i: number, out: Int32Array): number {
  // In parts, since V8 puts some thirty calls of `mix` in line in one function, and calls the others.
  let n = words(c, a, v, i, out)
  n = places(c, a, v, i, out, n)
  n = branches(c, m, a, v, i, out, n)
  n = marked(c, m, a, v, i, out, n)
  n = around(c, m, a, v, i, out, n)
  return v.side[i - a.windowFrom] === 0 ? cue(c, m, a, i, out, n) : n
}

function get(column: Int32Array, at: number, {windowFrom, windowTo}: Anchor): number {
  return at >= windowFrom && at < windowTo ? column[at]! : NONE
}

function mark(column: Uint8Array, at: number, {windowFrom, windowTo}: Anchor): number {
  return at >= windowFrom && at < windowTo ? column[at]! : 9
}

/** Side and sentence, seen from the anchor. */
function whereAt(v: View, k: number): number {
  return v.side[k]! * 8 + v.sentence[k]!
}

function words(c: Columns, a: Anchor, v: View, i: number, out: Int32Array): number {
  const k = i - a.windowFrom
  const side = v.side[k]!
  const t = c.tag[i]!
  const w = c.word[i]!
  const apart = mix(side, v.near[k]!)
  const word = mix(side, w)
  let n = 0
  out[n++] = mix(1002, mix(apart, t))
  out[n++] = mix(1003, mix(apart, w))
  out[n++] = mix(1004, mix(word, get(c.word, i - 1, a)))
  out[n++] = mix(1005, mix(word, get(c.word, i + 1, a)))
  out[n++] = mix(1006, mix(side, mix(get(c.tag, i - 1, a), mix(t, get(c.tag, i + 1, a)))))
  out[n++] = mix(1007, word)
  out[n++] = mix(1037, mix(side, mix(c.pos[i]!, mix(get(c.pos, i - 1, a), get(c.pos, i + 1, a)))))
  return n
}

function places(c: Columns, a: Anchor, v: View, i: number, out: Int32Array, start: number): number {
  const k = i - a.windowFrom
  const where = whereAt(v, k)
  const near = v.near[k]!
  const here = mix(where, v.quote[k]!)
  const l = c.lemma[a.main]!
  let n = start
  out[n++] = mix(1000, where)
  out[n++] = mix(1001, mix(here, near))
  out[n++] = mix(1008, mix(here, c.tag[i]!))
  out[n++] = mix(1009, mix(mix(v.side[k]!, l), near))
  out[n++] = mix(1010, mix(mix(here, l), c.quote[a.main]!))
  out[n++] = mix(1011, mix(mix(where, l), v.branch[k]!))
  return n
}

function branches(
  c: Columns,
  m: Marks,
  a: Anchor,
  v: View,
  i: number,
  out: Int32Array,
  start: number
): number {
  const k = i - a.windowFrom
  const side = v.side[k]!
  const quote = v.quote[k]!
  const branch = v.branch[k]!
  const here = mix(whereAt(v, k), quote)
  const t = c.tag[i]!
  const top = v.branchAt[k] === i ? 1 : 0
  const between = v.commas[k]! * 25 + v.verbs[k]! * 5 + v.marks[k]!
  const relation = mix(side, c.relation[i]!)
  const inBranch = mix(here, branch)
  let n = start
  out[n++] = mix(1012, mix(inBranch, mix(c.rate[a.main]!, c.tag[a.main]!)))
  out[n++] = mix(1013, mix(mix(side, branch), t))
  out[n++] = mix(1014, mix(branch, m.label[i]!))
  out[n++] = mix(1015, mix(mix(branch, quote), between))
  out[n++] = mix(1016, mix(mix(side, between), quote))
  out[n++] = mix(1031, mix(relation, mix(t, top)))
  out[n++] = mix(1032, mix(relation, mix(c.lemma[a.main]!, top)))
  out[n++] = mix(1038, mix(inBranch, mix(c.tag[a.main]!, between)))
  return n
}

function marked(c: Columns, m: Marks, a: Anchor, v: View, i: number, out: Int32Array, start: number): number {
  const k = i - a.windowFrom
  const side = v.side[k]!
  const where = whereAt(v, k)
  const quote = v.quote[k]!
  const label = m.label[i]!
  const roles = m.source[i]! * 64 + m.content[i]! * 8 + m.cue[i]!
  const apart = mix(side, v.near[k]!)
  const cues = mix(side, v.cues[k]!)
  const thats = v.thats[k]!
  let n = start
  out[n++] = mix(1017, mix(mix(side, v.commas[k]!), mix(v.cues[k]!, quote)))
  out[n++] = mix(1018, mix(cues, label))
  out[n++] = mix(1019, mix(cues, mix(thats, roles)))
  out[n++] = mix(1020, mix(mix(side, v.verbs[k]!), mix(thats, c.lemma[a.main]!)))
  out[n++] = mix(1021, mix(mix(side, v.marks[k]!), mix(quote, c.quote[a.main]!)))
  out[n++] = mix(1022, mix(where, label))
  out[n++] = mix(1023, mix(apart, label))
  out[n++] = mix(1024, mix(side, roles))
  out[n++] = mix(1025, mix(mix(where, quote), m.content[i]!))
  out[n++] = mix(1026, mix(apart, m.source[i]!))
  return n
}

function around(c: Columns, m: Marks, a: Anchor, v: View, i: number, out: Int32Array, start: number): number {
  const k = i - a.windowFrom
  const side = v.side[k]!
  const near = v.near[k]!
  const quote = v.quote[k]!
  const label = m.label[i]!
  const here = mix(whereAt(v, k), quote)
  const first = c.sentenceFrom[a.main] === a.from ? 1 : 0
  let n = start
  out[n++] = mix(1027, mix(mix(here, label), mix(mark(m.label, i - 1, a), mark(m.label, i + 1, a))))
  out[n++] = mix(1028, mix(mix(side, m.source[i]!), mix(mark(m.source, i - 1, a), mark(m.source, i + 1, a))))
  out[n++] = mix(
    1029,
    mix(mix(side, m.content[i]!), mix(mark(m.content, i - 1, a), mark(m.content, i + 1, a)))
  )
  out[n++] = mix(
    1030,
    mix(mix(whereAt(v, k), c.quote[i]!), mix(mark(c.quote, i - 1, a), mark(c.quote, i + 1, a)))
  )
  out[n++] = mix(1033, mix(mix(side, get(c.word, a.to, a)), mix(near, quote)))
  out[n++] = mix(1034, mix(mix(side, get(c.tag, a.to, a)), mix(v.branch[k]!, quote)))
  out[n++] = mix(1035, mix(mix(side, get(c.tag, a.from - 1, a)), mix(v.branch[k]!, near)))
  out[n++] = mix(1036, mix(mix(side, first), mix(near, label)))
  return n
}

/** Features of a token of the cue itself. */
function cue(c: Columns, m: Marks, a: Anchor, i: number, out: Int32Array, start: number): number {
  const {main} = a
  const kind = mix(c.rate[main]!, c.tag[main]!)
  const governor = c.governor[main]!
  const own = m.cue[main]!
  let n = start
  out[n++] = mix(1039, mix(c.word[i]!, m.cue[i]!))
  out[n++] = mix(1040, mix(c.lemma[main]!, mix(get(c.word, i - 1, a), get(c.word, i + 1, a))))
  out[n++] = mix(1041, mix(kind, mix(get(c.tag, i - 1, a), get(c.tag, i + 1, a))))
  out[n++] = mix(1042, mix(mix(m.cue[i]!, i === main ? 1 : 0), m.label[main]!))
  out[n++] = mix(1043, mix(mix(own, c.quote[main]!), kind))
  out[n++] = mix(1044, mix(mix(own, governor >= 0 ? c.rate[governor]! : 9), m.label[i]!))
  return n
}
