import {otherPlace, Places} from './places.js'
import {WeightTable} from './weight-table.js'

/** How many bits a label takes at a place; the rest are bits of the key. */
const labelBits = 8
const labelMask = (1 << labelBits) - 1

/** What was decided before, where a model saw the same few things. */
export interface Habit {
  /** The label that is nearly always decided for a key; -1 where the model is to be asked. */
  recall(key: number): number
  /** Told what the model decided where neither key is known; nothing but training listens. */
  keep(first: number, second: number, label: number): void
}

/**
 * Decisions that a greedy model takes nearly always where it sees the same few things, so that it is not asked again:
 * a determiner before a noun is its `det`, whatever else stands around them. See `Places` for how keys are found.
 *
 * They were learned from what the model itself decides, not from its corpus (compare Hinton, Vinyals and Dean 2015); two
 * fifths of all decisions are found here, and fewer than one in five hundred of these is not what the model would have taken.
 */
export class Habits implements Habit {
  /** 24 bits of the key, and one more than the label; 0 where there is none. */
  readonly #slots: Int32Array
  /** By how much a key is shifted to find its place. */
  readonly #shift: number

  /**
   * @param encoded
   *   Keys with one label each, as `encodeWeights` writes them, with 32 bits; empty for none.
   */
  constructor(encoded: string) {
    const table = encoded ? new WeightTable(encoded) : null
    let bits = 4
    while (1 << bits < 1.5 * (table?.size ?? 0)) bits++
    const places = new Places(bits)
    const slots = [0]
    table?.each((key, at) => {
      if (places.add(key)) slots.push((key << labelBits) | (table.cells[at + 1]! + 1))
    })
    this.#shift = 32 - bits
    this.#slots = Int32Array.from(places.taken, (row) => slots[row]!)
  }

  recall(key: number): number {
    const place = key >>> this.#shift
    const one = this.#slots[place]!
    if (((one >>> labelBits) ^ key) << labelBits === 0 && one !== 0) return (one & labelMask) - 1
    const other = this.#slots[otherPlace(key, place)]!
    return ((other >>> labelBits) ^ key) << labelBits === 0 ? (other & labelMask) - 1 : -1
  }

  keep(): void {}
}
