
import {readFileSync, writeFileSync} from 'node:fs'
import * as e from './experiment.js'
import * as x from './experiment-spans.js'
// args: corpora dir, clusters file or -, json config
const [, , C = '', clusterFile = '-', json = '{}', out = ''] = process.argv
const g: any = {n: 1e9, one: [3, 0.03, 1e-3, 2, 0], th: 0.12, two: [[4, 0.05, 3e-4, 0]], folds: 4, ...JSON.parse(json)}
const tr = e.load(C + '/train', g.n), dv = e.load(C + '/dev')
const clusters = new Map<string, number>()
if (clusterFile !== '-') { const j = JSON.parse(readFileSync(clusterFile, 'utf8')); j.words.forEach((w: string, i: number) => clusters.set(w, j.fine[i] * 256 + j.coarse[j.fine[i]])) }
const rates = e.cueRates(tr)
const T = e.prepare(tr, rates, clusters), D = e.prepare(dv, rates, clusters)
const lines: string[] = []
const say = (...a: unknown[]): void => { lines.push(a.join(' ')); e.log(...a); if (out) writeFileSync(out, lines.join('\n') + '\n') }
say(JSON.stringify(g), 'tokens', T.reduce((s, d) => s + d.c.size, 0))
const one = g.one as [number, number, number, number, number]
const m = e.trainOne(T, ...one)
const dones = D.map((d) => e.applyOne(d, m))
say('ONE', e.flatScore(D, dones), e.cueScore(D, dones, -1))
for (const th of [0.2, 0.3, 0.4]) say('   ', th, e.cueScore(D, dones, th))
if (g.two.length) {
  const ones: e.One[] = []
  for (let f = 0; f < g.folds; f++) { const mf = e.trainOne(T.filter((_, i) => i % g.folds !== f), ...one); T.forEach((d, i) => { if (i % g.folds === f) ones[i] = e.applyOne(d, mf) }) }
  for (const [E2, R2, D2, P2] of g.two) {
    const two = x.trainTwo(T, ones, g.th, E2, R2, D2, P2)
    const found = D.map((d, i) => x.applyTwo(d, dones[i]!, two, g.th))
    for (const t of [0.3, 0.4, 0.5]) say('TWO', JSON.stringify([g.th, E2, R2, D2, P2]), t, x.show(x.evaluate(D, found, t)))
  }
}
