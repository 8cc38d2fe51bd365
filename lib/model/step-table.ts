import {WeightTable} from './weight-table.js'

/**
 * Weights of the steps of a chain, a full row of small integers for every feature, so that rows are added in one run.
 *
 * Made from the same text as `WeightTable`.
 */
export class StepTable {
  readonly #table: WeightTable
  /** Weights of a row stand from the number that `#rows` gives for its place in the sparse table. */
  readonly #rows: Int32Array
  readonly #weights: Int8Array
  readonly #width: number

  constructor(encoded: string) {
    const table = new WeightTable(encoded)
    this.#table = table
    this.#width = table.labels
    this.#rows = new Int32Array(table.cells.length)
    // Row 0 holds nothing: features that are not known.
    this.#weights = new Int8Array((table.size + 1) * table.labels)
    let next = table.labels
    table.each((_key, from) => {
      this.#rows[from] = next
      let at = from
      for (let left = table.cells[at++]!; left > 0; left--, at += 2)
        this.#weights[next + table.cells[at]!] = table.cells[at + 1]!
      next += table.labels
    })
  }

  /** Add the weights of `count` features to the scores from `at` on. */
  add(features: Int32Array, count: number, scores: Int32Array, at: number): void {
    const weights = this.#weights
    const width = this.#width
    for (let f = 0; f < count; f++) {
      const row = this.#rows[this.#table.row(features[f]!)]!
      if (row === 0) continue
      for (let label = 0; label < width; label++) scores[at + label]! += weights[row + label]!
    }
  }
}
