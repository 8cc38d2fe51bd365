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
  let template = 1
  const add = (value: number): void => {
    out[n++] = pair(template++, value)
  }
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
  add(0)
  add(w)
  add(l)
  add(t)
  add(c.suffix[i]!)
  add(c.shape[i]!)
  add(rate)
  ends[0] = n
  add(w1)
  add(w2)
  add(get(word, i - 2))
  add(get(word, i + 2))
  add(pair(w1, w))
  add(pair(w, w2))
  add(pair(l, t2))
  add(pair(l, t1))
  add(pair(t1, t))
  add(pair(t, t2))
  add(pair(pair(t1, t), t2))
  add(pair(pair(get(tag, i - 2), t1), t))
  add(pair(pair(t, t2), get(tag, i + 2)))
  add(pair(pos[i]!, pair(get(pos, i - 1), get(pos, i + 1))))
  add(pair(get(c.shape, i - 1), pair(c.shape[i]!, get(c.shape, i + 1))))
  add(pair(rate, i > from ? c.rate[i - 1]! : 9))
  add(pair(rate, i + 1 < to ? c.rate[i + 1]! : 9))
  add(pair(rate, pair(t1, t2)))
  ends[1] = n
  add(qq)
  add(pair(qq, here))
  add(pair(qq, l))
  add(pair(q1 === 3 ? 1 : i > from + 1 && quote[i - 2] === 3 ? 2 : 0, here))
  ends[2] = n
  const first = Math.max(c.sentenceFrom[i]!, from)
  const last = Math.min(c.sentenceTo[i]!, to)
  add(i === first ? 1 : i === last - 1 ? 2 : 0)
  add(pair(Math.min(i - first, 5), t))
  add(pair(Math.min(last - i, 4), t))
  add(pair(first === from ? 1 : 0, Math.min(i - first, 3)))
  add(pair(word[first]!, rate))
  add(pair(last - first < 6 ? 1 : last - first < 15 ? 2 : 3, pair(q, rate)))
  const openBefore = quote[first]! > 1 ? 1 : 0
  const openAfter = last < to && quote[last]! > 1 ? 1 : 0
  add(pair(openBefore * 2 + openAfter, pair(q, rate)))
  ends[3] = n
  add(pair(trail.cue, q))
  add(pair(trail.cue ? Math.min(trail.ago, 15) : 16, here))
  add(pair(pair(trail.cue, trail.that), rate))
  add(pair(pair(Math.min(trail.verbs, 3), trail.commas & 3), here))
  add(pair(pair(trail.cue ? 1 : 0, trail.that), pair(here, q)))
  add(pair(pair(trail.cue, Math.min(trail.verbs, 2)), trail.commas & 3))
  ends[4] = n
  const r = relation[i]!
  const head = c.head[i]!
  const headLemma = head >= 0 ? lemma[head]! : NONE
  const headTag = head >= 0 ? tag[head]! : NONE
  const headRate = head >= 0 ? c.rate[head]! : 9
  add(r)
  add(pair(r, l))
  add(pair(r, headLemma))
  add(pair(pair(r, headTag), t))
  add(pair(pair(r, headRate), head > i ? 1 : 0))
  add(pair(pair(r, headRate), pair(t, head > i ? 1 : 0)))
  const subject = c.subject[i]!
  const clause = c.clause[i]!
  const object = c.object[i]!
  const children = (subject >= 0 ? 1 : 0) + (clause >= 0 ? 2 : 0) + (object >= 0 ? 4 : 0)
  add(pair(children, here))
  add(pair(children, l))
  if (subject >= 0) {
    add(pair(lemma[subject]!, rate))
    add(pair(tag[subject]!, rate))
    add(pair(subject < i ? 1 : 0, pair(c.relation[subject]!, l)))
  } else template += 3
  if (clause >= 0) {
    const marker = c.marker[clause]!
    add(pair(pair(relation[clause]!, marker >= 0 ? word[marker]! : 0), here))
    add(pair(pair(clause > i ? 1 : 0, quote[clause]!), l))
  } else template += 2
  if (object >= 0) add(pair(lemma[object]!, l))
  else template++
  // Who governs the clause: a cue further up means that this one is nested.
  const clauseHead = c.clauseHead[i]!
  const governor = c.governor[i]!
  const cr = relation[clauseHead]!
  add(pair(cr, here))
  add(pair(pair(cr, governor >= 0 ? lemma[governor]! : NONE), rate ? 1 : 0))
  add(pair(pair(cr, governor >= 0 ? c.rate[governor]! : 9), pair(here, q)))
  if (clauseHead !== i) {
    add(pair(pair(lemma[clauseHead]!, r), clauseHead > i ? 1 : 0))
    add(pair(pair(c.rate[clauseHead]!, r), pair(clauseHead > i ? 1 : 0, t)))
  } else template += 2
  if (governor >= 0) {
    const above = c.governor[governor]!
    add(pair(c.rate[governor]!, above >= 0 ? c.rate[above]! : 9))
  } else template++
  ends[5] = n
  return n
}
