import {hashText} from '../model/hash.js'
import {columns, type Columns} from '../reader/columns.js'
import {follow, mostWordFeatures, newTrail, wordFeatures} from '../reader/word-features.js'
import {type Document, readCorpus} from './corpus.js'
import {best, type Crf, scoreSteps, scoreWords, type Sequence, sums, trainCrf, work} from './crf.js'
import {type Marked, markedIn} from './labels.js'
import {paragraphsOf} from './paragraphs.js'
import {makeRows, type Rows} from './rows.js'
// @ts-ignore
import {scorer} from '/work/shared/score/attributions.mjs'
import type {Range} from '../../types/range.js'

export interface Doc { d: Document; c: Columns; marked: Marked[]; paras: Range[] }
const t0 = Date.now()
export const log = (...a: unknown[]): void => console.log(((Date.now() - t0) / 1000).toFixed(0) + 's', ...a)
const thatWord = hashText('that')
export const isThat = (w: number): boolean => w === thatWord

export function load(folder: string, limit = 1e9): Document[] {
  const out: Document[] = []
  for (const d of readCorpus(folder)) { out.push(d); if (out.length >= limit) break }
  return out
}
/** cue rate per lemma */
export function cueRates(docs: Document[]): Map<number, number> {
  const all = new Map<string, number>(), cue = new Map<string, number>()
  for (const d of docs) {
    for (const t of d.tokens) all.set(t.lemma, (all.get(t.lemma) ?? 0) + 1)
    for (const m of markedIn(d)) for (const i of m.cue) { const l = d.tokens[i]!.lemma; cue.set(l, (cue.get(l) ?? 0) + 1) }
  }
  const out = new Map<number, number>()
  const weak = new Set(['be', 'have', 'to', 'the', 'a', 'of', 'that', 'in', 'on', 'for', 'not', 'about', 'will', 'would', 'with', 'as', 'by', 'at', 'do', 'his', 'her', ',', 'it'])
  for (const [l, n] of all) {
    if (n < 4 || weak.has(l)) continue
    const r = (cue.get(l) ?? 0) / n
    const bin = r > 0.75 ? 5 : r > 0.5 ? 4 : r > 0.25 ? 3 : r > 0.1 ? 2 : r > 0.03 ? 1 : 0
    if (bin) out.set(hashText(l), bin)
  }
  return out
}
export const O = 0, BS = 1, IS = 2, BC = 3, IC = 4, BK = 5, IK = 6
export function flatLabels(doc: Doc): Uint8Array {
  const l = new Uint8Array(doc.c.size), kind = new Int8Array(doc.c.size).fill(-1), owner = new Int32Array(doc.c.size).fill(-1)
  const put = (k: number, list: readonly number[], o: number): void => { for (const i of list) { kind[i] = k; owner[i] = o } }
  doc.marked.forEach((m, o) => put(2, m.content, o))
  doc.marked.forEach((m, o) => put(0, m.source, o))
  doc.marked.forEach((m, o) => put(1, m.cue, o))
  for (let i = 0; i < l.length; i++) {
    if (kind[i]! < 0) continue
    const same = i > 0 && kind[i - 1] === kind[i] && owner[i - 1] === owner[i]
    l[i] = 1 + 2 * kind[i]! + (same ? 1 : 0)
  }
  return l
}
const buffer = new Int32Array(mostWordFeatures)
/** hashes for all paragraph tokens */
export function stageOne(doc: Doc): {hashes: Int32Array; offsets: Int32Array; para: Range}[] {
  return doc.paras.map((p) => {
    const n = p.to - p.from
    const offsets = new Int32Array(n + 1)
    const all = new Int32Array(n * mostWordFeatures)
    let at = 0
    const trail = newTrail()
    for (let i = 0; i < n; i++) {
      const k = wordFeatures(doc.c, p.from + i, p.from, p.to, trail, buffer)
      all.set(buffer.subarray(0, k), at)
      at += k
      offsets[i + 1] = at
      follow(doc.c, p.from + i, trail, isThat)
    }
    return {hashes: all.slice(0, at), offsets, para: p}
  })
}
export function stepFeatures1(doc: Doc, i: number): number[] {
  const c = doc.c
  const qq = c.quote[i - 1]! * 5 + c.quote[i]!
  return [0, 1 + qq, 40 + (c.sentence[i] !== c.sentence[i - 1] ? 1 : 0), 100 + (Math.abs(c.pos[i]!) % 61), 200 + (Math.abs(c.pos[i - 1]!) % 61), 300 + (Math.abs(c.word[i - 1]!) % 512), 900 + (Math.abs(c.word[i]!) % 512)]
}
export const steps1 = 1500
export function sequence1(doc: Doc, labels: Uint8Array, f: {hashes: Int32Array; offsets: Int32Array; para: Range}, rows: Rows): Sequence {
  const n = f.para.to - f.para.from
  const st: number[] = [], so = new Int32Array(n + 1)
  for (let i = 0; i < n; i++) { if (i) st.push(...stepFeatures1(doc, f.para.from + i)); so[i + 1] = st.length }
  return {size: n, features: f.hashes.map((h) => rows.row(h)), offsets: f.offsets, steps: Int32Array.from(st), stepOffsets: so, labels: labels.slice(f.para.from, f.para.to)}
}
export function prepare(docs: Document[], rates: Map<number, number>, clusters: Map<string, number>): Doc[] {
  return docs.map((d) => ({d, c: columns(d.tokens, d.quotations, rates, clusters), marked: markedIn(d), paras: paragraphsOf(d)}))
}
export function trainOne(docs: Doc[], epochs: number, rate = 0.1, decay = 1e-5, least = 2, dropout = 0): {crf: Crf; rows: Rows} {
  const rows = makeRows()
  const feats = docs.map((doc) => stageOne(doc))
  for (const list of feats) for (const f of list) for (const h of f.hashes) rows.count(h)
  rows.settle(least)
  const seqs: Sequence[] = []
  docs.forEach((doc, k) => { const labels = flatLabels(doc); for (const f of feats[k]!) seqs.push(sequence1(doc, labels, f, rows)); feats[k] = [] })
  log('rows', rows.size, 'sequences', seqs.length)
  const crf = trainCrf(seqs, {labels: 7, rows: rows.size, stepRows: steps1, epochs, rate, decay, seed: 1, dropout, onEpoch: (e, loss) => log('epoch', e, loss | 0)})
  return {crf, rows}
}
export interface One { labels: Uint8Array; marg: Float32Array }
/** Viterbi labels and marginals of S, C, K per token */
export function applyOne(doc: Doc, m: {crf: Crf; rows: Rows}): One {
  const labels = new Uint8Array(doc.c.size), marg = new Float32Array(doc.c.size * 7)
  const gold = new Uint8Array(doc.c.size)
  for (const f of stageOne(doc)) {
    const s = sequence1(doc, gold, f, m.rows), n = s.size
    if (!n) continue
    const node = new Float64Array(n * 7), edge = new Float64Array(n * 49), a = new Float64Array(n * 7), b = new Float64Array(n * 7)
    scoreWords(s, 7, m.crf.words, node); scoreSteps(s, 7, m.crf.steps, edge)
    labels.set(best(n, 7, node, edge), f.para.from)
    sums(n, 7, node, edge, a, b, work(n, 7))
    for (let i = 0; i < n * 7; i++) marg[f.para.from * 7 + i] = a[i]! * b[i]!
  }
  return {labels, marg}
}
/** exact cue F1 of a labelling + span F1 of source/content labels by words */
export function cueScore(docs: Doc[], ones: One[], threshold: number): string {
  let gold = 0, pred = 0, exact = 0, over = 0
  docs.forEach((doc, k) => {
    const g = new Map<string, 1>(), gset = new Set<number>()
    for (const m of doc.marked) if (m.cue.length) { gold++; g.set(m.cue[0] + '-' + m.cue.at(-1), 1); for (const i of m.cue) gset.add(i) }
    for (const [f, t] of cueSpans(doc, ones[k]!, threshold)) {
      pred++
      if (g.has(f + '-' + (t - 1))) exact++
      let hit = false
      for (let i = f; i < t; i++) if (gset.has(i)) hit = true
      if (hit) over++
    }
  })
  const p = exact / pred, r = exact / gold
  return `cue exact P ${(100 * p).toFixed(1)} R ${(100 * r).toFixed(1)} F ${((200 * p * r) / (p + r)).toFixed(1)}  overlap P ${(100 * over / pred).toFixed(1)} ~R ${(100 * over / gold).toFixed(1)}`
}
export function cueSpans(doc: Doc, one: One, threshold: number): [number, number, number][] {
  const out: [number, number, number][] = []
  const {labels, marg} = one
  for (const p of doc.paras) for (let i = p.from; i < p.to; ) {
    const pc = marg[i * 7 + BC]! + marg[i * 7 + IC]!
    if (threshold < 0 ? labels[i] === BC || labels[i] === IC : pc >= threshold) {
      let j = i + 1
      if (threshold < 0) while (j < p.to && labels[j] === IC) j++
      else while (j < p.to && marg[j * 7 + IC]! >= 0.5 * (marg[(j - 1) * 7 + BC]! + marg[(j - 1) * 7 + IC]!)) j++
      out.push([i, j, pc])
      i = j
    } else i++
  }
  return out
}

/** token F1 of S, C, K and exact spans of S and K against flat gold */
export function flatScore(docs: Doc[], ones: One[]): string {
  const role = (l: number): number => l === 0 ? 0 : (l + 1) >> 1
  const tp = [0, 0, 0, 0], p = [0, 0, 0, 0], g = [0, 0, 0, 0], sp = [0, 0, 0, 0], sg = [0, 0, 0, 0], sr = [0, 0, 0, 0]
  docs.forEach((doc, k) => {
    const gold = flatLabels(doc), ours = ones[k]!.labels
    const spans = (l: Uint8Array): Set<string> => { const s = new Set<string>(); for (let i = 0; i < l.length;) { const r = role(l[i]!); let j = i + 1; while (j < l.length && role(l[j]!) === r && (l[j]! % 2 === 0)) j++; if (r) s.add(r + ':' + i + '-' + j); i = j } return s }
    const a = spans(gold), b = spans(ours)
    for (const x of a) { sg[+x[0]!]!++; if (b.has(x)) sr[+x[0]!]!++ }
    for (const x of b) sp[+x[0]!]!++
    for (let i = 0; i < gold.length; i++) { const r = role(gold[i]!), o = role(ours[i]!); g[r]!++; p[o]!++; if (r === o) tp[r]!++ }
  })
  const f = (r: number, a: number, b: number): string => ((200 * r) / (a + b)).toFixed(1)
  return 'token ' + [1, 2, 3].map((r) => f(tp[r]!, p[r]!, g[r]!)).join(' ') + '  span ' + [1, 2, 3].map((r) => f(sr[r]!, sp[r]!, sg[r]!)).join(' ')
}
