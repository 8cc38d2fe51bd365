import {hashText, mix} from '../model/hash.js'
import type {Columns} from './columns.js'

/** No token has more features than this, nor a step. */
export const mostSpanFeatures = 80

/** What the first stage thought of every token: its best label and how likely each role is, in steps of 0 to 7. */
export interface Marks {
  readonly label: Uint8Array
  readonly source: Uint8Array
  readonly cue: Uint8Array
  readonly content: Uint8Array
}

/** A cue that was offered, and the window of tokens in which its source and content are looked for. */
export interface Anchor {
  readonly from: number
  readonly to: number
  /** The token that says most about it. */
  readonly main: number
  readonly windowFrom: number
  readonly windowTo: number
}

const comma = hashText(',')
const verb = hashText('VERB')
const aux = hashText('AUX')
const cconj = hashText('CCONJ')
const that = hashText('that')
const NONE = 0x5bd1e995

/** What is told of every token of a window, seen from the anchor: filled by `see`. */
export interface View {
  readonly side: Uint8Array
  readonly near: Uint8Array
  readonly sentence: Uint8Array
  readonly quote: Uint8Array
  readonly commas: Uint8Array
  readonly verbs: Uint8Array
  readonly cues: Uint8Array
  readonly marks: Uint8Array
  readonly thats: Uint8Array
  readonly branch: Int32Array
  readonly branchAt: Int32Array
  readonly spine: Uint8Array
}
export function newView(size: number): View {
  const bytes = (): Uint8Array => new Uint8Array(size)
  return {
    side: bytes(),
    near: bytes(),
    sentence: bytes(),
    quote: bytes(),
    commas: bytes(),
    verbs: bytes(),
    cues: bytes(),
    marks: bytes(),
    thats: bytes(),
    branch: new Int32Array(size),
    branchAt: new Int32Array(size),
    spine: bytes()
  }
}

const steps = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9, 10, 10, 10, 10, 11, 11, 11, 11, 11, 11, 11, 11]
const nearOf = (distance: number): number => (distance < steps.length ? steps[distance]! : distance < 45 ? 12 : 13)

/** Look at the window from the anchor. */
export function see(c: Columns, m: Marks, a: Anchor, v: View): void {
  const base = a.windowFrom
  const count = (from: number, by: number, end: number): void => {
    let commas = 0
    let verbs = 0
    let cues = 0
    let marks = 0
    let thats = 0
    for (let i = from; i !== end; i += by) {
      const k = i - base
      v.commas[k] = Math.min(commas, 4)
      v.verbs[k] = Math.min(verbs, 4)
      v.cues[k] = Math.min(cues, 3)
      v.marks[k] = Math.min(marks, 4)
      v.thats[k] = Math.min(thats, 1)
      if (c.word[i] === comma) commas++
      if (c.pos[i] === verb || c.pos[i] === aux) verbs++
      if (m.cue[i]! >= 4 && !(i !== from && m.cue[i - by]! >= 4)) cues++
      if (c.quote[i] === 1 || c.quote[i] === 3) marks++
      if (c.word[i] === that) thats = 1
    }
  }
  count(a.from - 1, -1, base - 1)
  count(a.to, 1, a.windowTo)
  const at = c.sentence[a.main]!
  const own = c.quotation[a.main]!
  for (let i = base; i < a.windowTo; i++) {
    const k = i - base
    v.side[k] = i < a.from ? 1 : i >= a.to ? 2 : 0
    v.near[k] = i < a.from ? nearOf(a.from - i) : i >= a.to ? nearOf(i - a.to + 1) : 0
    const apart = c.sentence[i]! - at
    v.sentence[k] = Math.max(-2, Math.min(2, apart)) + 2
    const q = c.quotation[i]!
    v.quote[k] = q < 0 ? 0 : q === own ? 1 : apart === 0 ? 2 : 3
    if (q >= 0 && q !== own) {
      // A quotation that reaches into the sentence of the cue, though this token stands in another.
      const {from, to} = c.quotations[q]!
      if (apart !== 0 && from < c.sentenceTo[a.main]! && to > c.sentenceFrom[a.main]!) v.quote[k] = 4
    }
    v.branch[k] = 0
    v.branchAt[k] = -1
    v.spine[k] = 0
  }
  branches(c, a, v)
}

const climbed = new Int32Array(64)
/**
 * Which branch of the tree around the anchor each token of its sentence hangs on: `branchAt` is the top of the branch,
 * `branch` says how it hangs on the anchor or on what is above the anchor.
 *
 * In `Ann said it rained` the branches of `said` are `Ann` (nsubj) and `it rained` (ccomp).
 */
function branches(c: Columns, a: Anchor, v: View): void {
  const base = a.windowFrom
  const first = Math.max(base, c.sentenceFrom[a.main]!)
  const last = Math.min(a.windowTo, c.sentenceTo[a.main]!)
  let path = 1
  for (let up = a.main, depth = 1; up >= first && up < last && depth < 8; up = c.head[up]!, depth++) {
    v.spine[up - base] = 1
    v.branch[up - base] = mix(7, depth < 4 ? path : 4)
    v.branchAt[up - base] = up
    path = mix(path, c.relation[up]!)
  }
  for (let i = first; i < last; i++) {
    let at = i
    let n = 0
    while (v.branchAt[at - base]! < 0 && n < 64) {
      climbed[n++] = at
      const head = c.head[at]!
      if (head < first || head >= last) break
      at = head
    }
    let branch = 3
    let top = i
    if (v.branchAt[at - base]! >= 0) {
      if (v.spine[at - base]) {
        top = n ? climbed[n - 1]! : at
        branch = n ? mix(v.branch[at - base]!, c.relation[top]!) : v.branch[at - base]!
      } else {
        top = v.branchAt[at - base]!
        branch = v.branch[at - base]!
      }
    }
    for (let k = 0; k < n; k++) {
      v.branch[climbed[k]! - base] = branch
      v.branchAt[climbed[k]! - base] = top
    }
  }
}

/** Features of token `i` in the window of an anchor, for the second stage; returns how many. */
export function spanFeatures(c: Columns, m: Marks, a: Anchor, v: View, i: number, out: Int32Array): number {
  let n = 0
  let template = 1000
  const add = (value: number): void => {
    out[n++] = mix(template++, value)
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
  const kind = mix(c.rate[a.main]!, c.tag[a.main]!)
  const branch = v.branch[k]!
  const label = m.label[i]!
  const roles = m.source[i]! * 64 + m.content[i]! * 8 + m.cue[i]!
  const between = v.commas[k]! * 25 + v.verbs[k]! * 5 + v.marks[k]!
  const here = mix(where, quote)
  const ownQuote = c.quote[a.main]!
  add(where)
  add(mix(here, near))
  add(mix(mix(side, near), t))
  add(mix(mix(side, near), w))
  add(mix(mix(side, w), w1))
  add(mix(mix(side, w), w2))
  add(mix(side, mix(t1, mix(t, t2))))
  add(mix(side, w))
  add(mix(here, t))
  add(mix(mix(side, l), near))
  add(mix(mix(here, l), ownQuote))
  add(mix(mix(where, l), branch))
  add(mix(mix(here, branch), kind))
  add(mix(mix(side, branch), t))
  add(mix(branch, label))
  add(mix(mix(branch, quote), between))
  add(mix(mix(side, between), quote))
  add(mix(mix(side, v.commas[k]!), mix(v.cues[k]!, quote)))
  add(mix(mix(side, v.cues[k]!), label))
  add(mix(mix(side, v.cues[k]!), mix(v.thats[k]!, roles)))
  add(mix(mix(side, v.verbs[k]!), mix(v.thats[k]!, l)))
  add(mix(mix(side, v.marks[k]!), mix(quote, ownQuote)))
  add(mix(where, label))
  add(mix(mix(side, near), label))
  add(mix(side, roles))
  add(mix(here, m.content[i]!))
  add(mix(mix(side, near), m.source[i]!))
  add(mix(mix(here, label), mix(mark(m.label, i - 1), mark(m.label, i + 1))))
  add(mix(mix(side, m.source[i]!), mix(mark(m.source, i - 1), mark(m.source, i + 1))))
  add(mix(mix(side, m.content[i]!), mix(mark(m.content, i - 1), mark(m.content, i + 1))))
  add(mix(mix(where, c.quote[i]!), mix(mark(c.quote, i - 1), mark(c.quote, i + 1))))
  add(mix(mix(side, c.relation[i]!), mix(t, v.branchAt[k] === i ? 1 : 0)))
  add(mix(mix(side, c.relation[i]!), mix(l, v.branchAt[k] === i ? 1 : 0)))
  add(mix(mix(side, get(c.word, a.to)), mix(near, quote)))
  add(mix(mix(side, get(c.tag, a.to)), mix(branch, quote)))
  add(mix(mix(side, get(c.tag, a.from - 1)), mix(branch, near)))
  add(mix(mix(side, c.sentenceFrom[a.main] === a.from ? 1 : 0), mix(near, label)))
  add(mix(side, mix(c.pos[i]!, mix(get(c.pos, i - 1), get(c.pos, i + 1)))))
  add(mix(mix(side, c.coarse[i]!), mix(near, branch)))
  add(mix(mix(side, branch), mix(c.cluster[a.main]!, t)))
  add(mix(mix(here, branch), mix(c.coarse[a.main]!, between)))
  add(mix(mix(side, near), c.cluster[i]!))
  // The cue itself.
  if (side === 0) {
    add(mix(w, m.cue[i]!))
    add(mix(l, mix(w1, w2)))
    add(mix(kind, mix(t1, t2)))
    add(mix(mix(m.cue[i]!, i === a.main ? 1 : 0), m.label[a.main]!))
    add(mix(mix(m.cue[a.main]!, ownQuote), kind))
    add(mix(mix(m.cue[a.main]!, c.governor[a.main]! >= 0 ? c.rate[c.governor[a.main]!]! : 9), label))
  }
  return n
}

/** Features of the step from token `i - 1` to token `i`; returns how many. */
export function stepFeatures(c: Columns, m: Marks, a: Anchor, v: View, i: number, out: Int32Array): number {
  let n = 0
  let template = 2000
  const add = (value: number): void => {
    out[n++] = mix(template++, value)
  }
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
  add(turn)
  add(mix(turn, mix(newSentence, qq)))
  add(mix(turn, mix(sameBranch, mix(w === comma ? 1 : 0, w1 === comma ? 1 : 0))))
  add(mix(side, mix(t1, t)))
  add(mix(turn, w))
  add(mix(turn, w1))
  add(mix(side, mix(w1, w)))
  add(mix(turn, labels))
  add(mix(labels, mix(side, mix(sameBranch, qq))))
  add(mix(turn, mix(v.branch[k]!, v.branch[k - 1]!)))
  add(mix(side, mix(sameBranch, mix(c.relation[i]!, t1))))
  add(mix(side, mix(sameBranch, mix(c.relation[i - 1]!, t))))
  add(mix(l, mix(turn, sameBranch)))
  add(mix(l, mix(side, mix(t, near))))
  add(mix(l, mix(qq, mix(side, newSentence))))
  add(mix(mix(turn, v.quote[k]!), mix(v.quote[k - 1]!, newSentence)))
  add(mix(side, mix(v.commas[k]!, mix(v.cues[k]!, t1))))
  add(mix(mix(side, near), mix(t1, sameBranch)))
  add(mix(mix(m.content[i - 1]!, m.content[i]!), turn))
  add(mix(mix(m.source[i - 1]!, m.source[i]!), turn))
  return n
}
