import {pair} from '../model/hash-pair.js'
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
  const kind = pair(c.rate[a.main]!, c.tag[a.main]!)
  const branch = v.branch[k]!
  const label = m.label[i]!
  const roles = m.source[i]! * 64 + m.content[i]! * 8 + m.cue[i]!
  const between = v.commas[k]! * 25 + v.verbs[k]! * 5 + v.marks[k]!
  const here = pair(where, quote)
  const ownQuote = c.quote[a.main]!
  out[n++] = pair(1000, where)
  out[n++] = pair(1001, pair(here, near))
  out[n++] = pair(1002, pair(pair(side, near), t))
  out[n++] = pair(1003, pair(pair(side, near), w))
  out[n++] = pair(1004, pair(pair(side, w), w1))
  out[n++] = pair(1005, pair(pair(side, w), w2))
  out[n++] = pair(1006, pair(side, pair(t1, pair(t, t2))))
  out[n++] = pair(1007, pair(side, w))
  out[n++] = pair(1008, pair(here, t))
  out[n++] = pair(1009, pair(pair(side, l), near))
  out[n++] = pair(1010, pair(pair(here, l), ownQuote))
  out[n++] = pair(1011, pair(pair(where, l), branch))
  out[n++] = pair(1012, pair(pair(here, branch), kind))
  out[n++] = pair(1013, pair(pair(side, branch), t))
  out[n++] = pair(1014, pair(branch, label))
  out[n++] = pair(1015, pair(pair(branch, quote), between))
  out[n++] = pair(1016, pair(pair(side, between), quote))
  out[n++] = pair(1017, pair(pair(side, v.commas[k]!), pair(v.cues[k]!, quote)))
  out[n++] = pair(1018, pair(pair(side, v.cues[k]!), label))
  out[n++] = pair(1019, pair(pair(side, v.cues[k]!), pair(v.thats[k]!, roles)))
  out[n++] = pair(1020, pair(pair(side, v.verbs[k]!), pair(v.thats[k]!, l)))
  out[n++] = pair(1021, pair(pair(side, v.marks[k]!), pair(quote, ownQuote)))
  out[n++] = pair(1022, pair(where, label))
  out[n++] = pair(1023, pair(pair(side, near), label))
  out[n++] = pair(1024, pair(side, roles))
  out[n++] = pair(1025, pair(here, m.content[i]!))
  out[n++] = pair(1026, pair(pair(side, near), m.source[i]!))
  out[n++] = pair(1027, pair(pair(here, label), pair(mark(m.label, i - 1), mark(m.label, i + 1))))
  out[n++] = pair(1028, pair(pair(side, m.source[i]!), pair(mark(m.source, i - 1), mark(m.source, i + 1))))
  out[n++] = pair(1029, pair(pair(side, m.content[i]!), pair(mark(m.content, i - 1), mark(m.content, i + 1))))
  out[n++] = pair(1030, pair(pair(where, c.quote[i]!), pair(mark(c.quote, i - 1), mark(c.quote, i + 1))))
  out[n++] = pair(1031, pair(pair(side, c.relation[i]!), pair(t, v.branchAt[k] === i ? 1 : 0)))
  out[n++] = pair(1032, pair(pair(side, c.relation[i]!), pair(l, v.branchAt[k] === i ? 1 : 0)))
  out[n++] = pair(1033, pair(pair(side, get(c.word, a.to)), pair(near, quote)))
  out[n++] = pair(1034, pair(pair(side, get(c.tag, a.to)), pair(branch, quote)))
  out[n++] = pair(1035, pair(pair(side, get(c.tag, a.from - 1)), pair(branch, near)))
  out[n++] = pair(1036, pair(pair(side, c.sentenceFrom[a.main] === a.from ? 1 : 0), pair(near, label)))
  out[n++] = pair(1037, pair(side, pair(c.pos[i]!, pair(get(c.pos, i - 1), get(c.pos, i + 1)))))
  out[n++] = pair(1038, pair(pair(here, branch), pair(c.tag[a.main]!, between)))
  // The cue itself.
  if (side === 0) {
    out[n++] = pair(1039, pair(w, m.cue[i]!))
    out[n++] = pair(1040, pair(l, pair(w1, w2)))
    out[n++] = pair(1041, pair(kind, pair(t1, t2)))
    out[n++] = pair(1042, pair(pair(m.cue[i]!, i === a.main ? 1 : 0), m.label[a.main]!))
    out[n++] = pair(1043, pair(pair(m.cue[a.main]!, ownQuote), kind))
    out[n++] = pair(
      1044,
      pair(pair(m.cue[a.main]!, c.governor[a.main]! >= 0 ? c.rate[c.governor[a.main]!]! : 9), label)
    )
  }
  return n
}
