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
  let template = 1000
  const add = (value: number): void => {
    out[n++] = pair(template++, value)
  }
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
  add(where)
  add(pair(here, near))
  add(pair(pair(side, near), t))
  add(pair(pair(side, near), w))
  add(pair(pair(side, w), w1))
  add(pair(pair(side, w), w2))
  add(pair(side, pair(t1, pair(t, t2))))
  add(pair(side, w))
  add(pair(here, t))
  add(pair(pair(side, l), near))
  add(pair(pair(here, l), ownQuote))
  add(pair(pair(where, l), branch))
  add(pair(pair(here, branch), kind))
  add(pair(pair(side, branch), t))
  add(pair(branch, label))
  add(pair(pair(branch, quote), between))
  add(pair(pair(side, between), quote))
  add(pair(pair(side, v.commas[k]!), pair(v.cues[k]!, quote)))
  add(pair(pair(side, v.cues[k]!), label))
  add(pair(pair(side, v.cues[k]!), pair(v.thats[k]!, roles)))
  add(pair(pair(side, v.verbs[k]!), pair(v.thats[k]!, l)))
  add(pair(pair(side, v.marks[k]!), pair(quote, ownQuote)))
  add(pair(where, label))
  add(pair(pair(side, near), label))
  add(pair(side, roles))
  add(pair(here, m.content[i]!))
  add(pair(pair(side, near), m.source[i]!))
  add(pair(pair(here, label), pair(mark(m.label, i - 1), mark(m.label, i + 1))))
  add(pair(pair(side, m.source[i]!), pair(mark(m.source, i - 1), mark(m.source, i + 1))))
  add(pair(pair(side, m.content[i]!), pair(mark(m.content, i - 1), mark(m.content, i + 1))))
  add(pair(pair(where, c.quote[i]!), pair(mark(c.quote, i - 1), mark(c.quote, i + 1))))
  add(pair(pair(side, c.relation[i]!), pair(t, v.branchAt[k] === i ? 1 : 0)))
  add(pair(pair(side, c.relation[i]!), pair(l, v.branchAt[k] === i ? 1 : 0)))
  add(pair(pair(side, get(c.word, a.to)), pair(near, quote)))
  add(pair(pair(side, get(c.tag, a.to)), pair(branch, quote)))
  add(pair(pair(side, get(c.tag, a.from - 1)), pair(branch, near)))
  add(pair(pair(side, c.sentenceFrom[a.main] === a.from ? 1 : 0), pair(near, label)))
  add(pair(side, pair(c.pos[i]!, pair(get(c.pos, i - 1), get(c.pos, i + 1)))))
  add(pair(pair(here, branch), pair(c.tag[a.main]!, between)))
  // The cue itself.
  if (side === 0) {
    add(pair(w, m.cue[i]!))
    add(pair(l, pair(w1, w2)))
    add(pair(kind, pair(t1, t2)))
    add(pair(pair(m.cue[i]!, i === a.main ? 1 : 0), m.label[a.main]!))
    add(pair(pair(m.cue[a.main]!, ownQuote), kind))
    add(pair(pair(m.cue[a.main]!, c.governor[a.main]! >= 0 ? c.rate[c.governor[a.main]!]! : 9), label))
  }
  return n
}
