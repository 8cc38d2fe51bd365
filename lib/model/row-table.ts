import {otherPlace, Places, placeBits} from './places.js'
import type {WeightTable} from './weight-table.js'

/** How many bits of a number at a place say where its row begins; the others are bits of the hash. */
const startBits = 18
const startMask = (1 << startBits) - 1
const lowMask = (1 << (32 - startBits)) - 1

/** Sparse rows of weights for many labels. See `Places` for how they are found. */
export class RowTable {
  /** The lowest 14 bits of the hash of a row, and where it begins in `cells`. */
  readonly #slots: Int32Array
  readonly #cells: Int8Array
  readonly #drop: number

  constructor(table: WeightTable) {
    const {cells, drop} = table
    if (cells.length > startMask) {
      throw new RangeError(`Expected at most ${startMask} cells, got \`${cells.length}\``)
    }
    this.#cells = cells
    this.#drop = drop
    const places = new Places(placeBits.rows)
    const rows = [0]
    table.each((key, at) => {
      if (places.add(key << drop)) rows.push((key << startBits) | at)
    })
    this.#slots = Int32Array.from(places.taken, (row) => rows[row]!)
  }

  /** Add the rows of the first `count` features to a score for each label. */
  add(hashes: Int32Array, count: number, scores: Int32Array): void {
    const slots = this.#slots
    const cells = this.#cells
    const drop = this.#drop
    for (let i = 0; i < count; i++) {
      const hash = hashes[i]!
      const place = hash >>> (32 - placeBits.rows)
      const low = (hash >>> drop) & lowMask
      const one = slots[place]!
      const other = slots[otherPlace(hash, place)]!
      // All ones where a place holds this feature, else 0; the row at 0 is empty.
      const isOne = (((one >>> startBits) ^ low) - 1) >> 31
      const isOther = (((other >>> startBits) ^ low) - 1) >> 31
      let at = ((one & isOne) | (other & isOther)) & startMask
      for (const end = at + 2 * cells[at]!; at < end; at += 2) scores[cells[at + 1]!]! += cells[at + 2]!
    }
  }
}
