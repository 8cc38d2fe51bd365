import {pair} from '../model/hash-pair.js'
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
  const here = pair(t, rate)
  out[n++] = pair(1, 0)
  out[n++] = pair(2, w)
  out[n++] = pair(3, l)
  out[n++] = pair(4, t)
  out[n++] = pair(5, c.suffix[i]!)
  out[n++] = pair(6, c.shape[i]!)
  out[n++] = pair(7, rate)
  ends[0] = n
  out[n++] = pair(8, w1)
  out[n++] = pair(9, w2)
  out[n++] = pair(10, get(word, i - 2))
  out[n++] = pair(11, get(word, i + 2))
  out[n++] = pair(12, pair(w1, w))
  out[n++] = pair(13, pair(w, w2))
  out[n++] = pair(14, pair(l, t2))
  out[n++] = pair(15, pair(l, t1))
  out[n++] = pair(16, pair(t1, t))
  out[n++] = pair(17, pair(t, t2))
  out[n++] = pair(18, pair(pair(t1, t), t2))
  out[n++] = pair(19, pair(pair(get(tag, i - 2), t1), t))
  out[n++] = pair(20, pair(pair(t, t2), get(tag, i + 2)))
  out[n++] = pair(21, pair(pos[i]!, pair(get(pos, i - 1), get(pos, i + 1))))
  out[n++] = pair(22, pair(get(c.shape, i - 1), pair(c.shape[i]!, get(c.shape, i + 1))))
  out[n++] = pair(23, pair(rate, i > from ? c.rate[i - 1]! : 9))
  out[n++] = pair(24, pair(rate, i + 1 < to ? c.rate[i + 1]! : 9))
  out[n++] = pair(25, pair(rate, pair(t1, t2)))
  ends[1] = n
  out[n++] = pair(26, qq)
  out[n++] = pair(27, pair(qq, here))
  out[n++] = pair(28, pair(qq, l))
  out[n++] = pair(29, pair(q1 === 3 ? 1 : i > from + 1 && quote[i - 2] === 3 ? 2 : 0, here))
  ends[2] = n
  const first = Math.max(c.sentenceFrom[i]!, from)
  const last = Math.min(c.sentenceTo[i]!, to)
  out[n++] = pair(30, i === first ? 1 : i === last - 1 ? 2 : 0)
  out[n++] = pair(31, pair(Math.min(i - first, 5), t))
  out[n++] = pair(32, pair(Math.min(last - i, 4), t))
  out[n++] = pair(33, pair(first === from ? 1 : 0, Math.min(i - first, 3)))
  out[n++] = pair(34, pair(word[first]!, rate))
  out[n++] = pair(35, pair(last - first < 6 ? 1 : last - first < 15 ? 2 : 3, pair(q, rate)))
  const openBefore = quote[first]! > 1 ? 1 : 0
  const openAfter = last < to && quote[last]! > 1 ? 1 : 0
  out[n++] = pair(36, pair(openBefore * 2 + openAfter, pair(q, rate)))
  ends[3] = n
  out[n++] = pair(37, pair(trail.cue, q))
  out[n++] = pair(38, pair(trail.cue ? Math.min(trail.ago, 15) : 16, here))
  out[n++] = pair(39, pair(pair(trail.cue, trail.that), rate))
  out[n++] = pair(40, pair(pair(Math.min(trail.verbs, 3), trail.commas & 3), here))
  out[n++] = pair(41, pair(pair(trail.cue ? 1 : 0, trail.that), pair(here, q)))
  out[n++] = pair(42, pair(pair(trail.cue, Math.min(trail.verbs, 2)), trail.commas & 3))
  ends[4] = n
  const r = relation[i]!
  const head = c.head[i]!
  const headLemma = head >= 0 ? lemma[head]! : NONE
  const headTag = head >= 0 ? tag[head]! : NONE
  const headRate = head >= 0 ? c.rate[head]! : 9
  out[n++] = pair(43, r)
  out[n++] = pair(44, pair(r, l))
  out[n++] = pair(45, pair(r, headLemma))
  out[n++] = pair(46, pair(pair(r, headTag), t))
  out[n++] = pair(47, pair(pair(r, headRate), head > i ? 1 : 0))
  out[n++] = pair(48, pair(pair(r, headRate), pair(t, head > i ? 1 : 0)))
  const subject = c.subject[i]!
  const clause = c.clause[i]!
  const object = c.object[i]!
  const children = (subject >= 0 ? 1 : 0) + (clause >= 0 ? 2 : 0) + (object >= 0 ? 4 : 0)
  out[n++] = pair(49, pair(children, here))
  out[n++] = pair(50, pair(children, l))
  if (subject >= 0) {
    out[n++] = pair(51, pair(lemma[subject]!, rate))
    out[n++] = pair(52, pair(tag[subject]!, rate))
    out[n++] = pair(53, pair(subject < i ? 1 : 0, pair(c.relation[subject]!, l)))
  }
  if (clause >= 0) {
    const marker = c.marker[clause]!
    out[n++] = pair(54, pair(pair(relation[clause]!, marker >= 0 ? word[marker]! : 0), here))
    out[n++] = pair(55, pair(pair(clause > i ? 1 : 0, quote[clause]!), l))
  }
  if (object >= 0) out[n++] = pair(56, pair(lemma[object]!, l))
  // Who governs the clause: a cue further up means that this one is nested.
  const clauseHead = c.clauseHead[i]!
  const governor = c.governor[i]!
  const cr = relation[clauseHead]!
  out[n++] = pair(57, pair(cr, here))
  out[n++] = pair(58, pair(pair(cr, governor >= 0 ? lemma[governor]! : NONE), rate ? 1 : 0))
  out[n++] = pair(59, pair(pair(cr, governor >= 0 ? c.rate[governor]! : 9), pair(here, q)))
  if (clauseHead !== i) {
    out[n++] = pair(60, pair(pair(lemma[clauseHead]!, r), clauseHead > i ? 1 : 0))
    out[n++] = pair(61, pair(pair(c.rate[clauseHead]!, r), pair(clauseHead > i ? 1 : 0, t)))
  }
  if (governor >= 0) {
    const above = c.governor[governor]!
    out[n++] = pair(62, pair(c.rate[governor]!, above >= 0 ? c.rate[above]! : 9))
  }
  ends[5] = n
  return n
}
