import {type CrfOptions, trainCrf} from './crf.js'
import {encodeWeights, type WeightRow} from './encode-weights.js'
import {makeRows} from './rows.js'
import type {Sequence} from './sequence.js'

export interface ChainOptions extends Omit<CrfOptions, 'rows' | 'stepRows'> {
  /** How often a feature must come to be learned. */
  readonly least: number
  /** How many weights of tokens and of steps are kept at most. */
  readonly limit: number
  readonly stepLimit: number
}

/** Weights of tokens and of steps, as `WeightTable` reads them, of one scale. */
export interface LearnedChain {
  readonly words: string
  readonly steps: string
}

/** The largest weight that a table holds. */
const most = 127
/** How many bits of a hash are kept in a table: one unknown feature in some 1,300 is taken for a known one. */
const bits = 28

/** Learn a chain from sequences whose features are hashes; the hashes are replaced by row numbers in place. */
export function learnChain(sequences: readonly Sequence[], options: ChainOptions): LearnedChain {
  const rows = makeRows()
  const stepRows = makeRows()
  for (const s of sequences) {
    for (const hash of s.features) rows.count(hash)
    for (const hash of s.steps) stepRows.count(hash)
  }
  rows.settle(options.least)
  stepRows.settle(options.least)
  for (const {features, steps} of sequences) {
    for (let f = 0; f < features.length; f++) features[f] = rows.row(features[f]!)
    for (let f = 0; f < steps.length; f++) steps[f] = stepRows.row(steps[f]!)
  }
  const {labels, words, steps} = trainCrf(sequences, {...options, rows: rows.size, stepRows: stepRows.size})
  // The largest weight is written as two halves, so that small ones are not rounded away.
  const scale = Math.fround((largest(words, steps) || 1) / (2 * most))
  return {
    words: pack(words, rows.hashes(), labels, scale, options.limit),
    steps: pack(steps, stepRows.hashes(), labels * labels, scale, options.stepLimit)
  }
}

/** The size of the largest weight. */
function largest(...lists: readonly Float32Array[]): number {
  let most = 0
  for (const list of lists) for (const weight of list) if (Math.abs(weight) > most) most = Math.abs(weight)
  return most
}

/** The `limit` largest weights as whole numbers of one scale. */
function pack(
  weights: Float32Array,
  hashes: Int32Array,
  width: number,
  scale: number,
  limit: number
): string {
  const sizes = weights.map(Math.abs).sort()
  const least = Math.max(sizes[Math.max(0, sizes.length - limit)] ?? 0, scale / 2)
  const rows = new Map<number, WeightRow>()
  hashes.forEach((hash, row) => {
    const labels: number[] = []
    const kept: number[] = []
    for (let label = 0; label < width; label++) {
      const weight = weights[row * width + label]!
      if (Math.abs(weight) < least) continue
      let rest = Math.round(weight / scale)
      while (rest) {
        const part = Math.max(-most, Math.min(most, rest))
        labels.push(label)
        kept.push(part)
        rest -= part
      }
    }
    const key = hash >>> (32 - bits)
    if (labels.length && !rows.has(key)) rows.set(key, {hash: key, labels, weights: kept})
  })
  // A label may stand in a row twice or, by rounding, three times.
  return encodeWeights([...rows.values()], 2 * width + 1, bits, scale)
}
