import {placeBits} from '../model/places.js'
import {type CrfOptions, trainCrf} from './crf.js'
import {encodeWeights, type WeightRow} from './encode-weights.js'
import {makeRows} from './rows.js'
import type {Sequence} from './sequence.js'

export interface ChainOptions extends Omit<CrfOptions, 'rows' | 'stepRows'> {
  /**
   * How often a feature of a token and of a step must come to be learned. Leaving out the rare ones costs nothing on
   * PolNeAR dev; leaving out small weights afterwards costs much, since many of them speak together.
   */
  readonly least: number
  readonly stepLeast: number
  /** How many units the largest weight has, 127 at most: fewer make a smaller table. */
  readonly units: number
}

/** Weights of tokens and of steps, as `WeightTable` reads them, of one scale. */
export interface LearnedChain {
  readonly words: string
  readonly steps: string
}

/** How many bits of a hash are kept in a table: one unknown feature in some 1,300 is taken for a known one. */
const bits = 28

/** Learn a chain from sequences whose features are hashes; the hashes are replaced by row numbers in place. */
export function learnChain(sequences: readonly Sequence[], options: ChainOptions): LearnedChain {
  const rows = makeRows()
  const stepRows = makeRows()
  for (const {features, steps, times} of sequences) {
    for (const hash of features) rows.count(hash, times)
    for (const hash of steps) stepRows.count(hash, times)
  }
  rows.settle(options.least, placeBits.packed)
  stepRows.settle(options.stepLeast)
  for (const {features, steps} of sequences) {
    for (let f = 0; f < features.length; f++) features[f] = rows.row(features[f]!)
    for (let f = 0; f < steps.length; f++) steps[f] = stepRows.row(steps[f]!)
  }
  const {labels, words, steps} = trainCrf(sequences, {...options, rows: rows.size, stepRows: stepRows.size})
  const scale = Math.fround((largest(words, steps) || 1) / options.units)
  return {
    words: pack(words, rows.hashes(), labels, scale),
    steps: pack(steps, stepRows.hashes(), labels * labels, scale)
  }
}

/** The size of the largest weight. */
function largest(...lists: readonly Float32Array[]): number {
  let most = 0
  for (const list of lists) for (const weight of list) if (Math.abs(weight) > most) most = Math.abs(weight)
  return most
}

/** Weights as whole numbers of one scale; those that round to 0 are left out. */
function pack(weights: Float32Array, hashes: Int32Array, width: number, scale: number): string {
  const rows = new Map<number, WeightRow>()
  hashes.forEach((hash, row) => {
    const labels: number[] = []
    const kept: number[] = []
    for (let label = 0; label < width; label++) {
      const units = Math.round(weights[row * width + label]! / scale)
      if (!units) continue
      labels.push(label)
      kept.push(units)
    }
    const key = hash >>> (32 - bits)
    if (labels.length && !rows.has(key)) rows.set(key, {hash: key, labels, weights: kept})
  })
  return encodeWeights([...rows.values()], width, bits, scale)
}
