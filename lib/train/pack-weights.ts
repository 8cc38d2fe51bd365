import type {WeightRow} from './encode-weights.js'
import type {Perceptron} from './perceptron.js'

/** The weights that matter most, as small integers. */
export interface Packed {
  readonly rows: WeightRow[]
  readonly scale: number
}

/**
 * Prune and round what a perceptron learned.
 *
 * A weight matters by its size and by how often its feature comes (a root of that); the `limit` weights that matter most are kept. All
 * are divided by one scale, so that one in a thousand is larger than 127 `levels` and cut there.
 *
 * @param model
 *   What was trained.
 * @param limit
 *   How many weights are kept at most.
 * @param levels
 *   Largest absolute value after rounding (default: `127`); fewer levels are written in fewer bits.
 * @param roots
 *   How many square roots are taken of how often a feature comes (default: `2`). With one, more of what is kept is
 *   frequent, and a model knows its training data less by heart.
 */
export function packWeights(
  model: Perceptron,
  limit: number,
  levels: number = 127,
  roots: number = 2
): Packed {
  const {labels, size} = model
  const sizes = new Float64Array(size * labels)
  const merits = new Float64Array(size * labels)
  for (let row = 0; row < size; row++) {
    let often = 1 + model.seen[row]!
    for (let i = 0; i < roots; i++) often = Math.sqrt(often)
    for (let label = 0; label < labels; label++) {
      const at = row * labels + label
      sizes[at] = Math.abs(model.average(row, label))
      merits[at] = sizes[at]! * often
    }
  }
  const least = nth(merits, limit)
  const largest = nth(
    sizes.filter((size) => size > 0),
    Math.ceil(Math.min(limit, sizes.length) / 1000)
  )
  const scale = Math.fround((largest || 1) / levels)
  const rows: WeightRow[] = []
  for (let row = 0; row < size; row++) {
    const kept: {labels: number[]; weights: number[]} = {labels: [], weights: []}
    for (let label = 0; label < labels; label++) {
      if (merits[row * labels + label]! < least) continue
      const weight = Math.round(model.average(row, label) / scale)
      if (!weight) continue
      kept.labels.push(label)
      kept.weights.push(Math.max(-levels, Math.min(levels, weight)))
    }
    if (kept.labels.length) rows.push({hash: model.hashes[row]!, ...kept})
  }
  return {rows, scale}
}

/** The value that `count` values are at least as large as; 0 where there are fewer. */
function nth(values: Float64Array, count: number): number {
  if (count >= values.length) return 0
  return values.slice().sort()[values.length - count]!
}
