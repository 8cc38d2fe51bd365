import {WeightReader} from './weight-reader.js'

/**
 * The weights of a linear model: for the hash of a feature, a small integer for some of its labels.
 *
 * Rows are sparse, since most features speak for or against two or three labels only. `cells` holds, from the
 * offset that `row` gives: how many labels the row has, then label and weight of each in turn. Offset 0 is an empty
 * row, given for a feature that the model does not know, so that no caller needs to ask. Nothing is allocated after
 * loading.
 *
 * The table is made from a string as `encodeWeights` (`lib/train/encode-weights.ts`) gives it; a megabyte takes some
 * 20 milliseconds. A weight times `scale` is what training meant.
 */
export class WeightTable {
  /** How many labels there are; a score needs as many places. */
  readonly labels: number
  /** How many upper bits of a hash count. */
  readonly bits: number
  /** What one unit of weight is worth. */
  readonly scale: number
  /** How many features the table knows. */
  readonly size: number
  readonly cells: Int8Array
  /** Hash (without its lowest `drop` bits) and offset of a row, at the place that its upper bits say, or soon after. */
  readonly slots: Int32Array
  readonly drop: number
  /** How many of the lower bits of what is left do not count for the place. */
  readonly turn: number
  readonly #mask: number

  constructor(encoded: string) {
    const reader = new WeightReader(encoded)
    const bits = reader.number()
    this.bits = bits
    this.labels = reader.number()
    this.size = reader.number()
    const count = reader.number()
    this.scale = reader.float()
    let places = 1
    while (1 << places < this.size * 1.5) places++
    this.cells = new Int8Array(1 + this.size + 2 * count)
    this.slots = new Int32Array(2 << places)
    this.#mask = (1 << places) - 1
    this.drop = 32 - bits
    this.turn = Math.max(0, bits - places)
    reader.rows(this.size, this.cells, this.slots, this.turn)
  }

  /** Where the row of a feature begins in `cells`; 0, an empty row, where there is none. */
  row(hash: number): number {
    const key = hash >>> this.drop
    const slots = this.slots
    let slot = (key >>> this.turn) & this.#mask
    for (;;) {
      const at = slots[2 * slot + 1]!
      if (at === 0 || slots[2 * slot] === (key | 0)) return at
      slot = (slot + 1) & this.#mask
    }
  }

  /** Add the row of a feature to a score for each label. */
  add(hash: number, scores: Int32Array): void {
    const cells = this.cells
    let at = this.row(hash)
    for (let left = cells[at++]!; left > 0; left--, at += 2) scores[cells[at]!]! += cells[at + 1]!
  }

  /** Call `visit` for every row, with the upper bits of its hash and where it begins in `cells`. */
  each(visit: (key: number, at: number) => void): void {
    for (let slot = 0; slot <= this.#mask; slot++) {
      const at = this.slots[2 * slot + 1]!
      if (at) visit(this.slots[2 * slot]! >>> 0, at)
    }
  }
}
