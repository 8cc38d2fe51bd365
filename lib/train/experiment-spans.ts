
import type {Columns} from '../reader/columns.js'
import {type Anchor, type Marks, mostSpanFeatures, newView, see, spanFeatures, stepFeatures} from '../reader/span-features.js'
import {best, type Crf, scoreSteps, scoreWords, type Sequence, sums, trainCrf, work} from './crf.js'
import {cueSpans, type Doc, log, type One} from './experiment.js'
import {makeRows, type Rows} from './rows.js'
// @ts-ignore
import {scorer} from '/work/shared/score/attributions.mjs'

export interface Cand extends Anchor { p: number; gold: number }
const bin = (x: number): number => x < 0.02 ? 0 : x < 0.1 ? 1 : x < 0.25 ? 2 : x < 0.4 ? 3 : x < 0.6 ? 4 : x < 0.8 ? 5 : x < 0.95 ? 6 : 7
export function marksOf(doc: Doc, one: One): Marks {
  const n = doc.c.size, m = one.marg
  const label = new Uint8Array(n), source = new Uint8Array(n), cue = new Uint8Array(n), content = new Uint8Array(n)
  for (let i = 0; i < n; i++) {
    const l = one.labels[i]!
    label[i] = l
    source[i] = bin(m[i * 7 + 1]! + m[i * 7 + 2]!)
    cue[i] = bin(m[i * 7 + 3]! + m[i * 7 + 4]!)
    content[i] = bin(m[i * 7 + 5]! + m[i * 7 + 6]!)
  }
  return {label, source, cue, content}
}
export function candidates(doc: Doc, one: One, threshold: number, reach = 120): Cand[] {
  const out: Cand[] = []
  for (const [from, to] of cueSpans(doc, one, threshold)) {
    let main = from, top = -1, p = 0
    for (let i = from; i < to; i++) {
      const pc = one.marg[i * 7 + 3]! + one.marg[i * 7 + 4]!
      p = Math.max(p, pc)
      const s = pc + doc.c.rate[i]!
      if (s >= top) { top = s; main = i }
    }
    const para = doc.paras.find((r) => r.from <= from && r.to >= to)!
    let gold = -1, most = 0
    doc.marked.forEach((m, g) => { const k = m.cue.filter((x) => x >= from && x < to).length; if (k > most) { most = k; gold = g } })
    out.push({from, to, main, p, gold, windowFrom: Math.max(para.from, from - reach), windowTo: Math.min(para.to, to + reach)})
  }
  return out
}
const fb = new Int32Array(mostSpanFeatures)
let view = newView(1000)
export interface Raw { hashes: Int32Array; offsets: Int32Array; steps: Int32Array; stepOffsets: Int32Array; labels: Uint8Array }
export function rawSpans(c: Columns, marks: Marks, a: Cand, doc: Doc): Raw {
  const n = a.windowTo - a.windowFrom
  if (view.side.length < n) view = newView(n * 2)
  see(c, marks, a, view)
  const h = new Int32Array(n * mostSpanFeatures), s = new Int32Array(n * 40), offsets = new Int32Array(n + 1), stepOffsets = new Int32Array(n + 1)
  let x = 0, y = 0
  for (let k = 0; k < n; k++) {
    const f = spanFeatures(c, marks, a, view, a.windowFrom + k, fb)
    h.set(fb.subarray(0, f), x); x += f; offsets[k + 1] = x
    if (k) { const g = stepFeatures(c, marks, a, view, a.windowFrom + k, fb); s.set(fb.subarray(0, g), y); y += g }
    stepOffsets[k + 1] = y
  }
  const labels = new Uint8Array(n)
  if (a.gold >= 0) {
    const m = doc.marked[a.gold]!
    const put = (list: readonly number[], l: number): void => { for (const i of list) if (i >= a.windowFrom && i < a.windowTo) labels[i - a.windowFrom] = l }
    put(m.content, 3); put(m.source, 1); put(m.cue, 2)
  }
  return {hashes: h.slice(0, x), offsets, steps: s.slice(0, y), stepOffsets, labels}
}
const toSeq = (r: Raw, rows: Rows, srows: Rows): Sequence => ({size: r.labels.length, features: r.hashes.map((h) => rows.row(h)), offsets: r.offsets, steps: r.steps.map((h) => srows.row(h)), stepOffsets: r.stepOffsets, labels: r.labels})
export interface Two { crf: Crf; rows: Rows; srows: Rows }
export function trainTwo(docs: Doc[], ones: One[], threshold: number, epochs: number, rate: number, decay: number, dropout = 0): Two {
  const rows = makeRows(), srows = makeRows()
  const raws: (Raw | null)[] = []
  docs.forEach((doc, k) => {
    const marks = marksOf(doc, ones[k]!)
    for (const a of candidates(doc, ones[k]!, threshold)) {
      const r = rawSpans(doc.c, marks, a, doc)
      for (const h of r.hashes) rows.count(h)
      for (const h of r.steps) srows.count(h)
      raws.push(r)
    }
  })
  rows.settle(3); srows.settle(3)
  log('stage two: candidates', raws.length, 'rows', rows.size, 'step rows', srows.size)
  const seqs = raws.map((r, i) => { raws[i] = null; return toSeq(r!, rows, srows) })
  const crf = trainCrf(seqs, {labels: 4, rows: rows.size, stepRows: srows.size, epochs, rate, decay, seed: 2, dropout, onEpoch: (e, loss) => log('epoch', e, loss | 0)})
  return {crf, rows, srows}
}
export interface Found { a: Cand; p: number; labels: Uint8Array; doc: Doc }
export function applyTwo(doc: Doc, one: One, m: Two, threshold: number): Found[] {
  const marks = marksOf(doc, one)
  return candidates(doc, one, threshold).map((a) => {
    const s = toSeq(rawSpans(doc.c, marks, a, doc), m.rows, m.srows), n = s.size
    const node = new Float64Array(n * 4), edge = new Float64Array(n * 16), al = new Float64Array(n * 4), be = new Float64Array(n * 4)
    scoreWords(s, 4, m.crf.words, node); scoreSteps(s, 4, m.crf.steps, edge)
    sums(n, 4, node, edge, al, be, work(n, 4))
    const k = (a.main - a.windowFrom) * 4 + 2
    const p = al[k]! * be[k]!
    // Best labels given that the anchor is a cue.
    node[k] = node[k]! + 100
    return {a, p, labels: best(n, 4, node, edge), doc}
  })
}
export function evaluate(docs: Doc[], found: Found[][], threshold: number): Record<string, any> {
  const s = scorer()
  docs.forEach((doc, k) => {
    const kept: Found[] = []
    for (const f of [...found[k]!].sort((x, y) => y.p - x.p)) {
      if (f.p < threshold) continue
      const cue = (i: number): boolean => f.labels[i - f.a.windowFrom] === 2
      if (kept.some((o) => o.labels.some((l, j) => l === 2 && j + o.a.windowFrom >= f.a.windowFrom && j + o.a.windowFrom < f.a.windowTo && cue(j + o.a.windowFrom)))) continue
      kept.push(f)
    }
    const predicted = kept.map((f) => {
      const spans = (role: number): [number, number][] => {
        const out: [number, number][] = []
        for (let j = 0; j < f.labels.length; ) {
          if (f.labels[j] !== role) { j++; continue }
          let e = j
          while (e + 1 < f.labels.length && f.labels[e + 1] === role) e++
          out.push([doc.d.tokens[j + f.a.windowFrom]!.start, doc.d.tokens[e + f.a.windowFrom]!.end])
          j = e + 1
        }
        return out
      }
      return {source: spans(1), cue: spans(2), content: spans(3)}
    })
    s.document(doc.d.text, doc.d.gold, predicted)
  })
  return s.report()
}
export const show = (r: Record<string, any>): string => ['span.source', 'span.cue', 'span.content', 'relation', 'exact'].map((k) => `${k.replace('span.', '')} ${(100 * r[k].F1).toFixed(1)} (${(100 * r[k].P).toFixed(0)}/${(100 * r[k].R).toFixed(0)})`).join('  ') + `  alpha ${r.alpha.toFixed(3)}`
