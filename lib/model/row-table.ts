import {mostRows, otherPlace, Places, placeBits} from './places.js'
import type {WeightTable} from './weight-table.js'

/** Sparse rows of weights for many labels. See `Places` for how they are found. */
export class RowTable {
  /** 16 bits of the hash of a row, and its number. */
  readonly #slots: Int32Array
  /** Where each row begins in `cells`. */
  readonly #starts: Int32Array
  readonly #cells: Int8Array
  readonly #drop: number

  constructor(table: WeightTable) {
    if (table.size > mostRows)
      throw new RangeError(`Expected at most ${mostRows} rows, got \`${table.size}\``)
    this.#cells = table.cells
    this.#drop = table.drop
    this.#starts = new Int32Array(table.size + 1)
    const places = new Places(placeBits.rows)
    const keys = [0]
    table.each((key, at) => {
      if (!places.add(key << table.drop)) return
      this.#starts[keys.length] = at
      keys.push(key << 16)
    })
    this.#slots = Int32Array.from(places.taken, (row) => keys[row]! | row)
  }

  /** Add the rows of the first `count` features to a score for each label. */
  add(hashes: Int32Array, count: number, scores: Int32Array): void {
    const slots = this.#slots
    const starts = this.#starts
    const cells = this.#cells
    const drop = this.#drop
    for (let i = 0; i < count; i++) {
      const hash = hashes[i]!
      const place = hash >>> (32 - placeBits.rows)
      const low = (hash >>> drop) & 0xffff
      const one = slots[place]!
      const other = slots[otherPlace(hash, place)]!
      // All ones where a place holds this feature, else 0; row 0 is empty.
      const isOne = (((one >>> 16) ^ low) - 1) >> 31
      const isOther = (((other >>> 16) ^ low) - 1) >> 31
      let at = starts[((one & isOne) | (other & isOther)) & 0xffff]!
      for (const end = at + 2 * cells[at]!; at < end; at += 2) scores[cells[at + 1]!]! += cells[at + 2]!
    }
  }
}
