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
  let n = 0
  const get = (column: Int32Array, at: number): number => (at >= from && at < to ? column[at]! : NONE)
  const {word, lemma, tag, pos, quote, relation} = c
  const w = word[i]!
  const l = lemma[i]!
  const t = tag[i]!
  const t1 = get(tag, i - 1)
  const t2 = get(tag, i + 1)
  const w1 = get(word, i - 1)
  const w2 = get(word, i + 1)
  const q = quote[i]!
  const q1 = i > from ? quote[i - 1]! : 4
  const q2 = i + 1 < to ? quote[i + 1]! : 4
  const qq = q1 * 25 + q * 5 + q2
  const rate = c.rate[i]!
  const here = mix(t, rate)
  out[n++] = mix(1, 0)
  out[n++] = mix(2, w)
  out[n++] = mix(3, l)
  out[n++] = mix(4, t)
  out[n++] = mix(5, c.suffix[i]!)
  out[n++] = mix(6, c.shape[i]!)
  out[n++] = mix(7, rate)
  ends[0] = n
  out[n++] = mix(8, w1)
  out[n++] = mix(9, w2)
  out[n++] = mix(10, get(word, i - 2))
  out[n++] = mix(11, get(word, i + 2))
  out[n++] = mix(12, mix(w1, w))
  out[n++] = mix(13, mix(w, w2))
  out[n++] = mix(14, mix(l, t2))
  out[n++] = mix(15, mix(l, t1))
  out[n++] = mix(16, mix(t1, t))
  out[n++] = mix(17, mix(t, t2))
  out[n++] = mix(18, mix(mix(t1, t), t2))
  out[n++] = mix(19, mix(mix(get(tag, i - 2), t1), t))
  out[n++] = mix(20, mix(mix(t, t2), get(tag, i + 2)))
  out[n++] = mix(21, mix(pos[i]!, mix(get(pos, i - 1), get(pos, i + 1))))
  out[n++] = mix(22, mix(get(c.shape, i - 1), mix(c.shape[i]!, get(c.shape, i + 1))))
  out[n++] = mix(23, mix(rate, i > from ? c.rate[i - 1]! : 9))
  out[n++] = mix(24, mix(rate, i + 1 < to ? c.rate[i + 1]! : 9))
  out[n++] = mix(25, mix(rate, mix(t1, t2)))
  ends[1] = n
  out[n++] = mix(26, qq)
  out[n++] = mix(27, mix(qq, here))
  out[n++] = mix(28, mix(qq, l))
  out[n++] = mix(29, mix(q1 === 3 ? 1 : i > from + 1 && quote[i - 2] === 3 ? 2 : 0, here))
  ends[2] = n
  const first = Math.max(c.sentenceFrom[i]!, from)
  const last = Math.min(c.sentenceTo[i]!, to)
  out[n++] = mix(30, i === first ? 1 : i === last - 1 ? 2 : 0)
  out[n++] = mix(31, mix(Math.min(i - first, 5), t))
  out[n++] = mix(32, mix(Math.min(last - i, 4), t))
  out[n++] = mix(33, mix(first === from ? 1 : 0, Math.min(i - first, 3)))
  out[n++] = mix(34, mix(word[first]!, rate))
  out[n++] = mix(35, mix(last - first < 6 ? 1 : last - first < 15 ? 2 : 3, mix(q, rate)))
  const openBefore = quote[first]! > 1 ? 1 : 0
  const openAfter = last < to && quote[last]! > 1 ? 1 : 0
  out[n++] = mix(36, mix(openBefore * 2 + openAfter, mix(q, rate)))
  ends[3] = n
  out[n++] = mix(37, mix(trail.cue, q))
  out[n++] = mix(38, mix(trail.cue ? Math.min(trail.ago, 15) : 16, here))
  out[n++] = mix(39, mix(mix(trail.cue, trail.that), rate))
  out[n++] = mix(40, mix(mix(Math.min(trail.verbs, 3), trail.commas & 3), here))
  out[n++] = mix(41, mix(mix(trail.cue ? 1 : 0, trail.that), mix(here, q)))
  out[n++] = mix(42, mix(mix(trail.cue, Math.min(trail.verbs, 2)), trail.commas & 3))
  ends[4] = n
  const r = relation[i]!
  const head = c.head[i]!
  const headLemma = head >= 0 ? lemma[head]! : NONE
  const headTag = head >= 0 ? tag[head]! : NONE
  const headRate = head >= 0 ? c.rate[head]! : 9
  out[n++] = mix(43, r)
  out[n++] = mix(44, mix(r, l))
  out[n++] = mix(45, mix(r, headLemma))
  out[n++] = mix(46, mix(mix(r, headTag), t))
  out[n++] = mix(47, mix(mix(r, headRate), head > i ? 1 : 0))
  out[n++] = mix(48, mix(mix(r, headRate), mix(t, head > i ? 1 : 0)))
  const subject = c.subject[i]!
  const clause = c.clause[i]!
  const object = c.object[i]!
  const children = (subject >= 0 ? 1 : 0) + (clause >= 0 ? 2 : 0) + (object >= 0 ? 4 : 0)
  out[n++] = mix(49, mix(children, here))
  out[n++] = mix(50, mix(children, l))
  if (subject >= 0) {
    out[n++] = mix(51, mix(lemma[subject]!, rate))
    out[n++] = mix(52, mix(tag[subject]!, rate))
    out[n++] = mix(53, mix(subject < i ? 1 : 0, mix(c.relation[subject]!, l)))
  }
  if (clause >= 0) {
    const marker = c.marker[clause]!
    out[n++] = mix(54, mix(mix(relation[clause]!, marker >= 0 ? word[marker]! : 0), here))
    out[n++] = mix(55, mix(mix(clause > i ? 1 : 0, quote[clause]!), l))
  }
  if (object >= 0) out[n++] = mix(56, mix(lemma[object]!, l))
  // Who governs the clause: a cue further up means that this one is nested.
  const clauseHead = c.clauseHead[i]!
  const governor = c.governor[i]!
  const cr = relation[clauseHead]!
  out[n++] = mix(57, mix(cr, here))
  out[n++] = mix(58, mix(mix(cr, governor >= 0 ? lemma[governor]! : NONE), rate ? 1 : 0))
  out[n++] = mix(59, mix(mix(cr, governor >= 0 ? c.rate[governor]! : 9), mix(here, q)))
  if (clauseHead !== i) {
    out[n++] = mix(60, mix(mix(lemma[clauseHead]!, r), clauseHead > i ? 1 : 0))
    out[n++] = mix(61, mix(mix(c.rate[clauseHead]!, r), mix(clauseHead > i ? 1 : 0, t)))
  }
  if (governor >= 0) {
    const above = c.governor[governor]!
    out[n++] = mix(62, mix(c.rate[governor]!, above >= 0 ? c.rate[above]! : 9))
  }
  ends[5] = n
  return n
}
