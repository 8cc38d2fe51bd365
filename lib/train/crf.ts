import {exponential} from '../model/exponential.js'
import {random} from './random.js'
import type {Sequence} from './sequence.js'

export interface CrfOptions {
  readonly labels: number
  readonly rows: number
  readonly stepRows: number
  readonly epochs: number
  readonly rate: number
  /** Pull of every weight towards 0, at every look. */
  readonly decay: number
  /** Share of the features of tokens left out at every look, so that none is leaned on too much. */
  readonly dropout: number
  readonly seed: number
  /** Called after every pass, with the part that is done. */
  readonly onProgress?: ((done: number) => void) | undefined
}

/** What was learned: `rows * labels` and `stepRows * labels * labels` (label before first) weights. */
export interface Crf {
  readonly labels: number
  readonly words: Float32Array
  readonly steps: Float32Array
}

/** How often in a pass the weights are added to their mean, in the later half of the passes. */
const looks = 8
/** Errors in a likelihood that are too small to learn from. */
const negligible = 0.002

/**
 * Learn a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) by AdaGrad, with feature dropout; what is
 * learned is the mean of the weights over the later half (Polyak and Juditsky 1992).
 *
 * The same sequences and options give the same weights to the bit: only additions, multiplications, divisions and
 * square roots are used.
 */
export function trainCrf(sequences: readonly Sequence[], options: CrfOptions): Crf {
  const {labels: L, rows, stepRows, epochs, rate, decay, dropout} = options
  const LL = L * L
  const words = new Float32Array(rows * L)
  const wordSquares = new Float32Array(rows * L)
  const steps = new Float32Array(stepRows * LL)
  const stepSquares = new Float32Array(stepRows * LL)
  const longest = sequences.reduce((most, s) => Math.max(most, s.size), 1)
  const widest = sequences.reduce((most, s) => Math.max(most, s.features.length), 1)
  const token = new Float64Array(longest * L)
  const step = new Float64Array(longest * LL)
  const forward = new Float64Array(longest * L)
  const backward = new Float64Array(longest * L)
  const scales = new Float64Array(longest)
  const left = new Uint8Array(widest)
  const gradient = new Float64Array(LL)
  const order = Int32Array.from(sequences.flatMap(({times}, i) => Array<number>(times).fill(i)))
  const next = random(options.seed)

  const raise = (scores: Float64Array, from: number, count: number): void => {
    let most = scores[from]!
    for (let i = from + 1; i < from + count; i++) if (scores[i]! > most) most = scores[i]!
    for (let i = from; i < from + count; i++) scores[i] = exponential(scores[i]! - most)
  }
  const score = (s: Sequence): void => {
    for (let i = 0; i < s.size; i++) {
      token.fill(0, i * L, i * L + L)
      for (let f = s.offsets[i]!; f < s.offsets[i + 1]!; f++) {
        const row = s.features[f]! * L
        if (row < 0 || left[f]) continue
        for (let l = 0; l < L; l++) token[i * L + l]! += words[row + l]!
      }
      raise(token, i * L, L)
      if (!i) continue
      step.fill(0, i * LL, i * LL + LL)
      for (let f = s.stepOffsets[i]!; f < s.stepOffsets[i + 1]!; f++) {
        const row = s.steps[f]! * LL
        if (row < 0) continue
        for (let l = 0; l < LL; l++) step[i * LL + l]! += steps[row + l]!
      }
      raise(step, i * LL, LL)
    }
  }
  const sum = (size: number): void => {
    for (let i = 0; i < size; i++) {
      let total = 0
      for (let l = 0; l < L; l++) {
        let sum = i ? 0 : 1
        if (i) for (let k = 0; k < L; k++) sum += forward[(i - 1) * L + k]! * step[i * LL + k * L + l]!
        sum *= token[i * L + l]!
        forward[i * L + l] = sum
        total += sum
      }
      if (!(total > 0)) total = 1e-300
      scales[i] = total
      for (let l = 0; l < L; l++) forward[i * L + l]! /= total
    }
    backward.fill(1, (size - 1) * L, size * L)
    for (let i = size - 1; i > 0; i--) {
      for (let k = 0; k < L; k++) {
        let sum = 0
        for (let l = 0; l < L; l++)
          sum += step[i * LL + k * L + l]! * token[i * L + l]! * backward[i * L + l]!
        backward[(i - 1) * L + k] = sum / scales[i]!
      }
    }
  }
  const learn = (weights: Float32Array, squares: Float32Array, row: number, width: number): void => {
    for (let l = 0; l < width; l++) {
      const at = row * width + l
      const slope = gradient[l]! + decay * weights[at]!
      const square = squares[at]! + slope * slope
      squares[at] = square
      weights[at]! -= (rate * slope) / Math.sqrt(square + 1e-8)
    }
  }
  const update = (s: Sequence): void => {
    for (let i = 0; i < s.size; i++) {
      let large = 0
      for (let l = 0; l < L; l++) {
        gradient[l] = forward[i * L + l]! * backward[i * L + l]! - (s.labels[i] === l ? 1 : 0)
        large = Math.max(large, Math.abs(gradient[l]!))
      }
      if (large > negligible)
        for (let f = s.offsets[i]!; f < s.offsets[i + 1]!; f++)
          if (s.features[f]! >= 0 && !left[f]) learn(words, wordSquares, s.features[f]!, L)
      if (!i) continue
      large = 0
      for (let k = 0; k < L; k++)
        for (let l = 0; l < L; l++) {
          const both = step[i * LL + k * L + l]! * token[i * L + l]! * backward[i * L + l]!
          const likely = (forward[(i - 1) * L + k]! * both) / scales[i]!
          gradient[k * L + l] = likely - (s.labels[i - 1] === k && s.labels[i] === l ? 1 : 0)
          large = Math.max(large, Math.abs(gradient[k * L + l]!))
        }
      if (large > negligible)
        for (let f = s.stepOffsets[i]!; f < s.stepOffsets[i + 1]!; f++)
          if (s.steps[f]! >= 0) learn(steps, stepSquares, s.steps[f]!, LL)
    }
  }

  const wordMean = makeMean(words)
  const stepMean = makeMean(steps)
  const every = Math.ceil(order.length / looks)
  let looked = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const other = Math.floor(next() * (i + 1))
      const held = order[i]!
      order[i] = order[other]!
      order[other] = held
    }
    for (const at of order) {
      const s = sequences[at]!
      if (!s.size) continue
      for (let f = 0; f < s.features.length; f++) left[f] = next() < dropout ? 1 : 0
      score(s)
      sum(s.size)
      update(s)
      if (++looked % every === 0 && 2 * epoch >= epochs) {
        wordMean.add()
        stepMean.add()
      }
    }
    options.onProgress?.((epoch + 1) / epochs)
  }
  wordMean.take()
  stepMean.take()
  // With all features there, each counts for less.
  for (let i = 0; i < words.length; i++) words[i]! *= 1 - dropout
  return {labels: L, words, steps}
}

/** The mean of weights over time: `add` them now and then, then `take` their mean. */
function makeMean(weights: Float32Array): {readonly add: () => void; readonly take: () => void} {
  const sums = new Float64Array(weights.length)
  let count = 0
  return {
    add() {
      for (let i = 0; i < weights.length; i++) sums[i]! += weights[i]!
      count++
    },
    take() {
      if (count) for (let i = 0; i < weights.length; i++) weights[i] = sums[i]! / count
    }
  }
}
