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
  let n = 0
  const from = a.windowFrom
  const to = a.windowTo
  const k = i - from
  const get = (column: Int32Array, at: number): number => (at >= from && at < to ? column[at]! : NONE)
  const mark = (column: Uint8Array, at: number): number => (at >= from && at < to ? column[at]! : 9)
  const side = v.side[k]!
  const near = v.near[k]!
  const where = side * 8 + v.sentence[k]!
  const quote = v.quote[k]!
  const t = c.tag[i]!
  const t1 = get(c.tag, i - 1)
  const t2 = get(c.tag, i + 1)
  const w = c.word[i]!
  const w1 = get(c.word, i - 1)
  const w2 = get(c.word, i + 1)
  const l = c.lemma[a.main]!
  const kind = mix(c.rate[a.main]!, c.tag[a.main]!)
  const branch = v.branch[k]!
  const label = m.label[i]!
  const roles = m.source[i]! * 64 + m.content[i]! * 8 + m.cue[i]!
  const between = v.commas[k]! * 25 + v.verbs[k]! * 5 + v.marks[k]!
  const here = mix(where, quote)
  const ownQuote = c.quote[a.main]!
  out[n++] = mix(1000, where)
  out[n++] = mix(1001, mix(here, near))
  out[n++] = mix(1002, mix(mix(side, near), t))
  out[n++] = mix(1003, mix(mix(side, near), w))
  out[n++] = mix(1004, mix(mix(side, w), w1))
  out[n++] = mix(1005, mix(mix(side, w), w2))
  out[n++] = mix(1006, mix(side, mix(t1, mix(t, t2))))
  out[n++] = mix(1007, mix(side, w))
  out[n++] = mix(1008, mix(here, t))
  out[n++] = mix(1009, mix(mix(side, l), near))
  out[n++] = mix(1010, mix(mix(here, l), ownQuote))
  out[n++] = mix(1011, mix(mix(where, l), branch))
  out[n++] = mix(1012, mix(mix(here, branch), kind))
  out[n++] = mix(1013, mix(mix(side, branch), t))
  out[n++] = mix(1014, mix(branch, label))
  out[n++] = mix(1015, mix(mix(branch, quote), between))
  out[n++] = mix(1016, mix(mix(side, between), quote))
  out[n++] = mix(1017, mix(mix(side, v.commas[k]!), mix(v.cues[k]!, quote)))
  out[n++] = mix(1018, mix(mix(side, v.cues[k]!), label))
  out[n++] = mix(1019, mix(mix(side, v.cues[k]!), mix(v.thats[k]!, roles)))
  out[n++] = mix(1020, mix(mix(side, v.verbs[k]!), mix(v.thats[k]!, l)))
  out[n++] = mix(1021, mix(mix(side, v.marks[k]!), mix(quote, ownQuote)))
  out[n++] = mix(1022, mix(where, label))
  out[n++] = mix(1023, mix(mix(side, near), label))
  out[n++] = mix(1024, mix(side, roles))
  out[n++] = mix(1025, mix(here, m.content[i]!))
  out[n++] = mix(1026, mix(mix(side, near), m.source[i]!))
  out[n++] = mix(1027, mix(mix(here, label), mix(mark(m.label, i - 1), mark(m.label, i + 1))))
  out[n++] = mix(1028, mix(mix(side, m.source[i]!), mix(mark(m.source, i - 1), mark(m.source, i + 1))))
  out[n++] = mix(1029, mix(mix(side, m.content[i]!), mix(mark(m.content, i - 1), mark(m.content, i + 1))))
  out[n++] = mix(1030, mix(mix(where, c.quote[i]!), mix(mark(c.quote, i - 1), mark(c.quote, i + 1))))
  out[n++] = mix(1031, mix(mix(side, c.relation[i]!), mix(t, v.branchAt[k] === i ? 1 : 0)))
  out[n++] = mix(1032, mix(mix(side, c.relation[i]!), mix(l, v.branchAt[k] === i ? 1 : 0)))
  out[n++] = mix(1033, mix(mix(side, get(c.word, a.to)), mix(near, quote)))
  out[n++] = mix(1034, mix(mix(side, get(c.tag, a.to)), mix(branch, quote)))
  out[n++] = mix(1035, mix(mix(side, get(c.tag, a.from - 1)), mix(branch, near)))
  out[n++] = mix(1036, mix(mix(side, c.sentenceFrom[a.main] === a.from ? 1 : 0), mix(near, label)))
  out[n++] = mix(1037, mix(side, mix(c.pos[i]!, mix(get(c.pos, i - 1), get(c.pos, i + 1)))))
  out[n++] = mix(1038, mix(mix(here, branch), mix(c.tag[a.main]!, between)))
  // The cue itself.
  if (side === 0) {
    out[n++] = mix(1039, mix(w, m.cue[i]!))
    out[n++] = mix(1040, mix(l, mix(w1, w2)))
    out[n++] = mix(1041, mix(kind, mix(t1, t2)))
    out[n++] = mix(1042, mix(mix(m.cue[i]!, i === a.main ? 1 : 0), m.label[a.main]!))
    out[n++] = mix(1043, mix(mix(m.cue[a.main]!, ownQuote), kind))
    out[n++] = mix(
      1044,
      mix(mix(m.cue[a.main]!, c.governor[a.main]! >= 0 ? c.rate[c.governor[a.main]!]! : 9), label)
    )
  }
  return n
}
