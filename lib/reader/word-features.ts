import {mix} from '../model/hash-feature.js'
import type {Columns} from './columns.js'
import type {Trail} from './trail.js'

/** No token has more features than this. */
export const mostWordFeatures = 96

/** Stands for what lies outside the paragraph. */
const NONE = 0x5bd1e995

/** What the features of a token tell of, in the order in which they are written. */
export const wordReasons = [
  'the word itself',
  'the words around it',
  'the quotation marks',
  'its place in the sentence',
  'what stands before it',
  'its grammar'
] as const

/**
 * Features of one token of a paragraph (tokens `from` to `to`) for the first stage, as hashes.
 *
 * @param trail
 *   What stands to the left of the token.
 * @param out
 *   Gets the hashes.
 * @param ends
 *   Gets, for each of `wordReasons`, where its features end.
 * @returns
 *   How many features there are.
 */
export function wordFeatures(
  c: Columns,
  i: number,
  from: number,
  to: number,
  trail: Trail,
  out: Int32Array,
  ends: Uint8Array
): number {
  ends[0] = itself(c, i, out)
  ends[1] = around(c, i, from, to, out, itsTags(c, i, from, to, out, ends[0]))
  ends[2] = quotes(c, i, from, to, out, ends[1])
  ends[3] = places(c, i, from, to, out, ends[2])
  ends[4] = before(c, i, trail, out, ends[3])
  ends[5] = clauses(c, i, out, grammar(c, i, out, ends[4]))
  return ends[5]
}

// One function a reason, or two: V8 puts some thirty calls of `mix` in line in one function, and calls the others, which takes
// several times as long.

function itself(c: Columns, i: number, out: Int32Array): number {
  let n = 0
  out[n++] = mix(1, 0)
  out[n++] = mix(2, c.word[i]!)
  out[n++] = mix(3, c.lemma[i]!)
  out[n++] = mix(4, c.tag[i]!)
  out[n++] = mix(5, c.suffix[i]!)
  out[n++] = mix(6, c.shape[i]!)
  out[n++] = mix(7, c.rate[i]!)
  return n
}

/** What stands in a column at a token of the paragraph. */
function get(column: Int32Array, at: number, from: number, to: number): number {
  return at >= from && at < to ? column[at]! : NONE
}

function itsTags(c: Columns, i: number, from: number, to: number, out: Int32Array, start: number): number {
  const {tag, pos, shape, rate} = c
  const l = c.lemma[i]!
  const t = tag[i]!
  const t1 = get(tag, i - 1, from, to)
  const t2 = get(tag, i + 1, from, to)
  const r = rate[i]!
  const s = shape[i]!
  let n = start
  out[n++] = mix(14, mix(l, t2))
  out[n++] = mix(15, mix(l, t1))
  out[n++] = mix(16, mix(t1, t))
  out[n++] = mix(17, mix(t, t2))
  out[n++] = mix(18, mix(mix(t1, t), t2))
  out[n++] = mix(19, mix(mix(get(tag, i - 2, from, to), t1), t))
  out[n++] = mix(20, mix(mix(t, t2), get(tag, i + 2, from, to)))
  out[n++] = mix(21, mix(pos[i]!, mix(get(pos, i - 1, from, to), get(pos, i + 1, from, to))))
  out[n++] = mix(22, mix(get(shape, i - 1, from, to), mix(s, get(shape, i + 1, from, to))))
  out[n++] = mix(25, mix(r, mix(t1, t2)))
  return n
}

function around(c: Columns, i: number, from: number, to: number, out: Int32Array, start: number): number {
  const {word, rate} = c
  const w = word[i]!
  const w1 = get(word, i - 1, from, to)
  const w2 = get(word, i + 1, from, to)
  let n = start
  out[n++] = mix(8, w1)
  out[n++] = mix(9, w2)
  out[n++] = mix(10, get(word, i - 2, from, to))
  out[n++] = mix(11, get(word, i + 2, from, to))
  out[n++] = mix(12, mix(w1, w))
  out[n++] = mix(13, mix(w, w2))
  out[n++] = mix(23, mix(rate[i]!, i > from ? rate[i - 1]! : 9))
  out[n++] = mix(24, mix(rate[i]!, i + 1 < to ? rate[i + 1]! : 9))
  return n
}

function quotes(c: Columns, i: number, from: number, to: number, out: Int32Array, start: number): number {
  const {quote} = c
  const q1 = i > from ? quote[i - 1]! : 4
  const q2 = i + 1 < to ? quote[i + 1]! : 4
  const qq = q1 * 25 + quote[i]! * 5 + q2
  const here = mix(c.tag[i]!, c.rate[i]!)
  let n = start
  out[n++] = mix(26, qq)
  out[n++] = mix(27, mix(qq, here))
  out[n++] = mix(28, mix(qq, c.lemma[i]!))
  out[n++] = mix(29, mix(q1 === 3 ? 1 : i > from + 1 && quote[i - 2] === 3 ? 2 : 0, here))
  return n
}

function places(c: Columns, i: number, from: number, to: number, out: Int32Array, start: number): number {
  const {quote} = c
  const t = c.tag[i]!
  const q = quote[i]!
  const rate = c.rate[i]!
  const first = Math.max(c.sentenceFrom[i]!, from)
  const last = Math.min(c.sentenceTo[i]!, to)
  const openBefore = quote[first]! > 1 ? 1 : 0
  const openAfter = last < to && quote[last]! > 1 ? 1 : 0
  let n = start
  out[n++] = mix(30, i === first ? 1 : i === last - 1 ? 2 : 0)
  out[n++] = mix(31, mix(Math.min(i - first, 5), t))
  out[n++] = mix(32, mix(Math.min(last - i, 4), t))
  out[n++] = mix(33, mix(first === from ? 1 : 0, Math.min(i - first, 3)))
  out[n++] = mix(34, mix(c.word[first]!, rate))
  out[n++] = mix(35, mix(last - first < 6 ? 1 : last - first < 15 ? 2 : 3, mix(q, rate)))
  out[n++] = mix(36, mix(openBefore * 2 + openAfter, mix(q, rate)))
  return n
}

function before(c: Columns, i: number, trail: Trail, out: Int32Array, start: number): number {
  const {cue, ago, that, verbs, commas} = trail
  const q = c.quote[i]!
  const rate = c.rate[i]!
  const here = mix(c.tag[i]!, rate)
  let n = start
  out[n++] = mix(37, mix(cue, q))
  out[n++] = mix(38, mix(cue ? Math.min(ago, 15) : 16, here))
  out[n++] = mix(39, mix(mix(cue, that), rate))
  out[n++] = mix(40, mix(mix(Math.min(verbs, 3), commas & 3), here))
  out[n++] = mix(41, mix(mix(cue ? 1 : 0, that), mix(here, q)))
  out[n++] = mix(42, mix(mix(cue, Math.min(verbs, 2)), commas & 3))
  return n
}

function grammar(c: Columns, i: number, out: Int32Array, start: number): number {
  const {lemma, tag, relation} = c
  const l = lemma[i]!
  const t = tag[i]!
  const rate = c.rate[i]!
  const here = mix(t, rate)
  const r = relation[i]!
  const head = c.head[i]!
  const after = head > i ? 1 : 0
  const headRate = mix(r, head >= 0 ? c.rate[head]! : 9)
  const subject = c.subject[i]!
  const clause = c.clause[i]!
  const object = c.object[i]!
  const children = (subject >= 0 ? 1 : 0) + (clause >= 0 ? 2 : 0) + (object >= 0 ? 4 : 0)
  let n = start
  out[n++] = mix(43, r)
  out[n++] = mix(44, mix(r, l))
  out[n++] = mix(45, mix(r, head >= 0 ? lemma[head]! : NONE))
  out[n++] = mix(46, mix(mix(r, head >= 0 ? tag[head]! : NONE), t))
  out[n++] = mix(47, mix(headRate, after))
  out[n++] = mix(48, mix(headRate, mix(t, after)))
  out[n++] = mix(49, mix(children, here))
  out[n++] = mix(50, mix(children, l))
  if (subject >= 0) {
    out[n++] = mix(51, mix(lemma[subject]!, rate))
    out[n++] = mix(52, mix(tag[subject]!, rate))
    out[n++] = mix(53, mix(subject < i ? 1 : 0, mix(relation[subject]!, l)))
  }
  if (object >= 0) out[n++] = mix(56, mix(lemma[object]!, l))
  return n
}

function clauses(c: Columns, i: number, out: Int32Array, start: number): number {
  const {lemma, relation, rate, quote} = c
  const l = lemma[i]!
  const t = c.tag[i]!
  const here = mix(t, rate[i]!)
  const r = relation[i]!
  const clause = c.clause[i]!
  let n = start
  if (clause >= 0) {
    const marker = c.marker[clause]!
    out[n++] = mix(54, mix(mix(relation[clause]!, marker >= 0 ? c.word[marker]! : 0), here))
    out[n++] = mix(55, mix(mix(clause > i ? 1 : 0, quote[clause]!), l))
  }
  // Who governs the clause: a cue further up means that this one is nested.
  const clauseHead = c.clauseHead[i]!
  const governor = c.governor[i]!
  const cr = relation[clauseHead]!
  out[n++] = mix(57, mix(cr, here))
  out[n++] = mix(58, mix(mix(cr, governor >= 0 ? lemma[governor]! : NONE), rate[i] ? 1 : 0))
  out[n++] = mix(59, mix(mix(cr, governor >= 0 ? rate[governor]! : 9), mix(here, quote[i]!)))
  if (clauseHead !== i) {
    const after = clauseHead > i ? 1 : 0
    out[n++] = mix(60, mix(mix(lemma[clauseHead]!, r), after))
    out[n++] = mix(61, mix(mix(rate[clauseHead]!, r), mix(after, t)))
  }
  if (governor >= 0) {
    const above = c.governor[governor]!
    out[n++] = mix(62, mix(rate[governor]!, above >= 0 ? rate[above]! : 9))
  }
  return n
}
