import type {WeightTable} from './weight-table.js'

/**
 * Weights for shift (0), left (1) and right (2), laid out for the one place where most weights are looked up.
 *
 * What a move is worth counts only against shift. So a row is one number: the lowest 16 bits of its hash, left less
 * shift, right less shift; a quarter of what `WeightTable` needs, which the cache of a processor feels.
 */
export class MoveTable {
  /** Sums of the last call of `add`, less that of shift. */
  left = 0
  right = 0
  /** 0 where there is nothing. */
  readonly #slots: Int32Array
  readonly #mask: number
  readonly #drop: number
  readonly #turn: number

  constructor({slots, drop, turn, cells}: WeightTable) {
    this.#slots = new Int32Array(slots.length / 2)
    this.#mask = this.#slots.length - 1
    this.#drop = drop
    this.#turn = turn
    const weights = new Int32Array(3)
    for (let i = 0; i < slots.length; i += 2) {
      let at = slots[i + 1]!
      weights.fill(0)
      for (let left = cells[at++]!; left > 0; left--, at += 2) weights[cells[at]!] = cells[at + 1]!
      const left = clip(weights[1]! - weights[0]!)
      const right = clip(weights[2]! - weights[0]!)
      // A row of zeros changes nothing, and would look like an end.
      if (left === 0 && right === 0) continue
      const key = slots[i]!
      let slot = (key >>> turn) & this.#mask
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask
      this.#slots[slot] = (key << 16) | ((left & 255) << 8) | (right & 255)
    }
  }

  /** Add up what the first `count` features say. */
  add(hashes: Int32Array, count: number): void {
    const slots = this.#slots
    const mask = this.#mask
    const drop = this.#drop
    const turn = this.#turn
    let left = 0
    let right = 0
    for (let i = 0; i < count; i++) {
      const key = hashes[i]! >>> drop
      const low = key & 0xffff
      let slot = (key >>> turn) & mask
      let found = slots[slot]!
      while (found !== 0 && found >>> 16 !== low) {
        slot = (slot + 1) & mask
        found = slots[slot]!
      }
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
