import {mix} from '../model/hash.js'
import type {Columns} from './columns.js'

/** No token has more features than this. */
export const mostWordFeatures = 96

/** State that runs from left to right through a paragraph, for `wordFeatures`. */
export interface Trail {
  /** Lemma of the last likely cue before the token in its sentence, or 0. */
  cue: number
  /** How many words ago, at most 15. */
  ago: number
  verbs: number
  commas: number
  that: number
  sentence: number
}
export const newTrail = (): Trail => ({cue: 0, ago: 0, verbs: 0, commas: 0, that: 0, sentence: -1})

const NONE = 0x5bd1e995

/** Features of one token for the first stage, as hashes into `out`; returns how many. */
export function wordFeatures(c: Columns, i: number, from: number, to: number, trail: Trail, out: Int32Array): number {
  let n = 0
  let template = 1
  const add = (value: number): void => {
    out[n++] = mix(template++, value)
  }
  const get = (column: Int32Array, at: number): number => (at >= from && at < to ? column[at]! : NONE)
  const {word, lemma, tag, pos, quote, relation, cluster, coarse} = c
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
  add(0)
  add(w)
  add(l)
  add(w1)
  add(w2)
  add(get(word, i - 2))
  add(get(word, i + 2))
  add(mix(w1, w))
  add(mix(w, w2))
  add(mix(l, t2))
  add(mix(l, t1))
  add(t)
  add(mix(t1, t))
  add(mix(t, t2))
  add(mix(mix(t1, t), t2))
  add(mix(mix(get(tag, i - 2), t1), t))
  add(mix(mix(t, t2), get(tag, i + 2)))
  add(mix(pos[i]!, mix(get(pos, i - 1), get(pos, i + 1))))
  add(c.suffix[i]!)
  add(c.shape[i]!)
  add(mix(get(c.shape, i - 1), mix(c.shape[i]!, get(c.shape, i + 1))))
  if (cluster[i]! >= 0) add(cluster[i]!)
  else template++
  add(mix(get(cluster, i - 1), t))
  add(mix(get(cluster, i + 1), t))
  add(mix(coarse[i]!, t))
  add(mix(get(coarse, i - 1), mix(coarse[i]!, get(coarse, i + 1))))
  add(mix(mix(cluster[i]!, t1), t2))
  add(mix(cluster[i]!, qq))
  add(rate)
  add(mix(rate, i > from ? c.rate[i - 1]! : 9))
  add(mix(rate, i + 1 < to ? c.rate[i + 1]! : 9))
  add(mix(rate, mix(t1, t2)))
  // Quotations.
  add(qq)
  add(mix(qq, here))
  add(mix(qq, l))
  add(mix(q1 === 3 ? 1 : i > from + 1 && quote[i - 2] === 3 ? 2 : 0, here))
  // Place in the sentence.
  const first = Math.max(c.sentenceFrom[i]!, from)
  const last = Math.min(c.sentenceTo[i]!, to)
  add(i === first ? 1 : i === last - 1 ? 2 : 0)
  add(mix(Math.min(i - first, 5), t))
  add(mix(Math.min(last - i, 4), t))
  add(mix(first === from ? 1 : 0, Math.min(i - first, 3)))
  add(mix(word[first]!, rate))
  add(mix(last - first < 6 ? 1 : last - first < 15 ? 2 : 3, mix(q, rate)))
  const openBefore = quote[first]! > 1 ? 1 : 0
  const openAfter = last < to && quote[last]! > 1 ? 1 : 0
  add(mix(openBefore * 2 + openAfter, mix(q, rate)))
  // What stands to the left.
  add(mix(trail.cue, q))
  add(mix(trail.cue ? Math.min(trail.ago, 15) : 16, here))
  add(mix(mix(trail.cue, trail.that), rate))
  add(mix(mix(Math.min(trail.verbs, 3), trail.commas & 3), here))
  add(mix(mix(trail.cue ? 1 : 0, trail.that), mix(here, q)))
  add(mix(mix(trail.cue, trail.verbs > 2 ? 2 : trail.verbs), trail.commas & 3))
  // What grammar says.
  const r = relation[i]!
  const head = c.head[i]!
  const headLemma = head >= 0 ? lemma[head]! : NONE
  const headTag = head >= 0 ? tag[head]! : NONE
  const headRate = head >= 0 ? c.rate[head]! : 9
  add(r)
  add(mix(r, l))
  add(mix(mix(r, cluster[i]!), t))
  add(mix(r, headLemma))
  add(mix(mix(r, headTag), t))
  add(mix(mix(r, headRate), head > i ? 1 : 0))
  add(mix(mix(r, headRate), mix(t, head > i ? 1 : 0)))
  const subject = c.subject[i]!
  const clause = c.clause[i]!
  const object = c.object[i]!
  const children = (subject >= 0 ? 1 : 0) + (clause >= 0 ? 2 : 0) + (object >= 0 ? 4 : 0)
  add(mix(children, here))
  add(mix(children, l))
  if (subject >= 0) {
    add(mix(lemma[subject]!, rate))
    add(mix(mix(tag[subject]!, coarse[subject]!), rate))
    add(mix(subject < i ? 1 : 0, mix(c.relation[subject]!, l)))
  } else template += 3
  if (clause >= 0) {
    const marker = c.marker[clause]!
    add(mix(mix(relation[clause]!, marker >= 0 ? word[marker]! : 0), here))
    add(mix(mix(clause > i ? 1 : 0, quote[clause]!), l))
  } else template += 2
  if (object >= 0) add(mix(lemma[object]!, l))
  else template++
  // Who governs the clause: a cue further up means that this one is nested.
  const clauseHead = c.clauseHead[i]!
  const governor = c.governor[i]!
  const cr = relation[clauseHead]!
  add(mix(cr, here))
  add(mix(mix(cr, governor >= 0 ? lemma[governor]! : NONE), rate ? 1 : 0))
  add(mix(mix(cr, governor >= 0 ? c.rate[governor]! : 9), mix(here, q)))
  if (clauseHead !== i) {
    add(mix(mix(lemma[clauseHead]!, r), clauseHead > i ? 1 : 0))
    add(mix(mix(c.rate[clauseHead]!, r), mix(clauseHead > i ? 1 : 0, t)))
  } else template += 2
  if (governor >= 0) {
    const above = c.governor[governor]!
    add(mix(c.rate[governor]!, above >= 0 ? c.rate[above]! : 9))
  } else template++
  return n
}

/** Bring the trail past token `i`. */
export function follow(c: Columns, i: number, trail: Trail, isThat: (word: number) => boolean): void {
  if (c.sentence[i] !== trail.sentence) {
    trail.sentence = c.sentence[i]!
    trail.cue = 0
    trail.ago = 0
    trail.verbs = 0
    trail.commas = 0
    trail.that = 0
  }
  trail.ago++
  if (isThat(c.word[i]!)) trail.that = 1
  if (c.word[i] === comma) trail.commas++
  if (c.pos[i] === verb) trail.verbs++
  if (c.rate[i]! >= 3) {
    trail.cue = c.lemma[i]!
    trail.ago = 0
    trail.that = 0
  }
}
import {hashText} from '../model/hash.js'
const comma = hashText(',')
const verb = hashText('VERB')
