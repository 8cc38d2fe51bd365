import {exponential} from '../model/exponential.js'

/** A sequence to learn from: features of token i are `features.subarray(offsets[i], offsets[i + 1])`, row numbers. */
export interface Sequence {
  readonly size: number
  readonly features: Int32Array
  readonly offsets: Int32Array
  /** Row numbers of the features of the step from token i - 1 to token i, likewise. */
  readonly steps: Int32Array
  readonly stepOffsets: Int32Array
  readonly labels: Uint8Array
}
export interface CrfOptions {
  readonly labels: number
  readonly rows: number
  readonly stepRows: number
  readonly epochs: number
  readonly rate: number
  readonly decay: number
  readonly seed: number
  /** Share of the features left out at every look, so that none is leaned on too much. */
  readonly dropout?: number
  readonly onEpoch?: (epoch: number, loss: number) => void
}
export interface Crf {
  readonly labels: number
  /** `rows * labels` */
  readonly words: Float32Array
  /** `stepRows * labels * labels`, label before first. */
  readonly steps: Float32Array
}

/** Random numbers, the same for the same seed on every machine (mulberry32). */
export function random(seed: number): () => number {
  let a = seed | 0
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export function scoreWords(s: Sequence, L: number, words: Float32Array, out: Float64Array, mask?: Uint8Array): void {
  for (let i = 0; i < s.size; i++) {
    const base = i * L
    for (let l = 0; l < L; l++) out[base + l] = 0
    for (let f = s.offsets[i]!; f < s.offsets[i + 1]!; f++) {
      const row = s.features[f]! * L
      if (row < 0 || mask?.[f]) continue
      for (let l = 0; l < L; l++) out[base + l]! += words[row + l]!
    }
  }
}
export function scoreSteps(s: Sequence, L: number, steps: Float32Array, out: Float64Array): void {
  const LL = L * L
  for (let i = 1; i < s.size; i++) {
    const base = i * LL
    for (let l = 0; l < LL; l++) out[base + l] = 0
    for (let f = s.stepOffsets[i]!; f < s.stepOffsets[i + 1]!; f++) {
      const row = s.steps[f]! * LL
      if (row < 0) continue
      for (let l = 0; l < LL; l++) out[base + l]! += steps[row + l]!
    }
  }
}

/** Forward and backward sums in normalised form; returns the log of the partition function. */
export function sums(n: number, L: number, node: Float64Array, edge: Float64Array, alpha: Float64Array, beta: Float64Array, work: Work): number {
  const LL = L * L
  const {en, ee, scale} = work
  let log = 0
  for (let i = 0; i < n; i++) {
    let most = -Infinity
    for (let l = 0; l < L; l++) most = Math.max(most, node[i * L + l]!)
    log += most
    for (let l = 0; l < L; l++) en[i * L + l] = exponential(node[i * L + l]! - most)
    if (i) {
      let high = -Infinity
      for (let l = 0; l < LL; l++) high = Math.max(high, edge[i * LL + l]!)
      log += high
      for (let l = 0; l < LL; l++) ee[i * LL + l] = exponential(edge[i * LL + l]! - high)
    }
  }
  for (let i = 0; i < n; i++) {
    let total = 0
    for (let l = 0; l < L; l++) {
      let sum = 0
      if (i) for (let k = 0; k < L; k++) sum += alpha[(i - 1) * L + k]! * ee[i * LL + k * L + l]!
      else sum = 1
      sum *= en[i * L + l]!
      alpha[i * L + l] = sum
      total += sum
    }
    if (!(total > 0)) total = 1e-300
    scale[i] = total
    for (let l = 0; l < L; l++) alpha[i * L + l]! /= total
    log += Math.log(total)
  }
  for (let l = 0; l < L; l++) beta[(n - 1) * L + l] = 1
  for (let i = n - 2; i >= 0; i--) {
    for (let k = 0; k < L; k++) {
      let sum = 0
      for (let l = 0; l < L; l++) sum += ee[(i + 1) * LL + k * L + l]! * en[(i + 1) * L + l]! * beta[(i + 1) * L + l]!
      beta[i * L + k] = sum / scale[i + 1]!
    }
  }
  return log
}
export interface Work {
  en: Float64Array
  ee: Float64Array
  scale: Float64Array
}
export function work(most: number, L: number): Work {
  return {en: new Float64Array(most * L), ee: new Float64Array(most * L * L), scale: new Float64Array(most)}
}

/** Learn a linear-chain conditional random field by AdaGrad. */
export function trainCrf(sequences: readonly Sequence[], options: CrfOptions): Crf {
  const {labels: L, rows, stepRows, epochs, rate, decay} = options
  const LL = L * L
  const words = new Float32Array(rows * L)
  const wordSquares = new Float32Array(rows * L)
  const steps = new Float32Array(stepRows * LL)
  const stepSquares = new Float32Array(stepRows * LL)
  let most = 1
  for (const s of sequences) most = Math.max(most, s.size)
  const node = new Float64Array(most * L)
  const edge = new Float64Array(most * LL)
  const alpha = new Float64Array(most * L)
  const beta = new Float64Array(most * L)
  const w = work(most, L)
  const order = Int32Array.from(sequences, (_, i) => i)
  const next = random(options.seed)
  const g = new Float64Array(LL)
  const dropout = options.dropout ?? 0
  const mask = dropout ? new Uint8Array(sequences.reduce((n, s) => Math.max(n, s.features.length), 0)) : undefined
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1))
      const t = order[i]!
      order[i] = order[j]!
      order[j] = t
    }
    let loss = 0
    for (const at of order) {
      const s = sequences[at]!
      if (!s.size) continue
      if (mask) {
        for (let f = 0; f < s.features.length; f++) mask[f] = next() < dropout ? 1 : 0
      }
      scoreWords(s, L, words, node, mask)
      scoreSteps(s, L, steps, edge)
      loss += sums(s.size, L, node, edge, alpha, beta, w)
      for (let i = 0; i < s.size; i++) {
        loss -= node[i * L + s.labels[i]!]!
        if (i) loss -= edge[i * LL + s.labels[i - 1]! * L + s.labels[i]!]!
      }
      for (let i = 0; i < s.size; i++) {
        // Probability of each label less what is right.
        let large = 0
        for (let l = 0; l < L; l++) {
          const d = alpha[i * L + l]! * beta[i * L + l]! - (s.labels[i] === l ? 1 : 0)
          g[l] = d
          large = Math.max(large, Math.abs(d))
        }
        if (large > 0.002)
          for (let f = s.offsets[i]!; f < s.offsets[i + 1]!; f++) {
            const row = s.features[f]! * L
            if (row < 0 || mask?.[f]) continue
            for (let l = 0; l < L; l++) {
              const k = row + l
              const d = g[l]! + decay * words[k]!
              const square = wordSquares[k]! + d * d
              wordSquares[k] = square
              words[k]! -= (rate * d) / Math.sqrt(square + 1e-8)
            }
          }
        if (!i) continue
        large = 0
        for (let k = 0; k < L; k++)
          for (let l = 0; l < L; l++) {
            const p =
              (alpha[(i - 1) * L + k]! * w.ee[i * LL + k * L + l]! * w.en[i * L + l]! * beta[i * L + l]!) / w.scale[i]!
            const d = p - (s.labels[i - 1] === k && s.labels[i] === l ? 1 : 0)
            g[k * L + l] = d
            large = Math.max(large, Math.abs(d))
          }
        if (large > 0.002)
          for (let f = s.stepOffsets[i]!; f < s.stepOffsets[i + 1]!; f++) {
            const row = s.steps[f]! * LL
            if (row < 0) continue
            for (let l = 0; l < LL; l++) {
              const k = row + l
              const d = g[l]! + decay * steps[k]!
              const square = stepSquares[k]! + d * d
              stepSquares[k] = square
              steps[k]! -= (rate * d) / Math.sqrt(square + 1e-8)
            }
          }
      }
    }
    options.onEpoch?.(epoch, loss)
  }
  if (dropout) for (let i = 0; i < words.length; i++) words[i]! *= 1 - dropout
  return {labels: L, words, steps}
}

/** The best labels. */
export function best(n: number, L: number, node: Float64Array, edge: Float64Array): Uint8Array {
  const score = new Float64Array(n * L)
  const back = new Uint8Array(n * L)
  for (let i = 0; i < n; i++)
    for (let l = 0; l < L; l++) {
      let most = 0
      if (i) {
        most = -Infinity
        for (let k = 0; k < L; k++) {
          const s = score[(i - 1) * L + k]! + edge[i * L * L + k * L + l]!
          if (s > most) {
            most = s
            back[i * L + l] = k
          }
        }
      }
      score[i * L + l] = most + node[i * L + l]!
    }
  const out = new Uint8Array(n)
  let at = 0
  for (let l = 1; l < L; l++) if (score[(n - 1) * L + l]! > score[(n - 1) * L + at]!) at = l
  for (let i = n - 1; i >= 0; i--) {
    out[i] = at
    at = back[i * L + at]!
  }
  return out
}
