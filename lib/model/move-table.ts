import {otherPlace, Places, placeBits} from './places.js'
import type {WeightTable} from './weight-table.js'

/**
 * Weights for shift (0), left (1) and right (2), laid out for the one place where most weights are looked up.
 *
 * What a move is worth counts only against shift. So a row is one number: 16 bits of its hash, left less shift, right
 * less shift. See `Places` for how it is found.
 */
export class MoveTable {
  /** Sums of the last call of `add`, less that of shift. */
  left = 0
  right = 0
  readonly #slots: Int32Array
  readonly #drop: number

  constructor(table: WeightTable) {
    const {cells, drop} = table
    this.#drop = drop
    const places = new Places(placeBits.moves)
    const rows = [0]
    const weights = new Int32Array(3)
    table.each((key, from) => {
      let at = from
      weights.fill(0)
      for (let left = cells[at++]!; left > 0; left--, at += 2) weights[cells[at]!] = cells[at + 1]!
      const left = clip(weights[1]! - weights[0]!)
      const right = clip(weights[2]! - weights[0]!)
      if (places.add(key << drop)) rows.push((key << 16) | ((left & 255) << 8) | (right & 255))
    })
    this.#slots = Int32Array.from(places.taken, (row) => rows[row]!)
  }

  /** Add up what the first `count` features say. */
  add(hashes: Int32Array, count: number): void {
    const slots = this.#slots
    const drop = this.#drop
    let left = 0
    let right = 0
    for (let i = 0; i < count; i++) {
      const hash = hashes[i]!
      const place = hash >>> (32 - placeBits.moves)
      const low = (hash >>> drop) & 0xffff
      const one = slots[place]!
      const other = slots[otherPlace(hash, place)]!
      // All ones where a place holds this feature, else 0.
      const isOne = (((one >>> 16) ^ low) - 1) >> 31
      const isOther = (((other >>> 16) ^ low) - 1) >> 31
      const found = (one & isOne) | (other & isOther)
      left += (found << 16) >> 24
      right += (found << 24) >> 24
    }
    this.left = left
    this.right = right
  }
}

function clip(weight: number): number {
  return Math.max(-127, Math.min(127, weight))
}
