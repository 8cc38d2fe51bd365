import {longestCode, prefixCodes} from './prefix-codes.js'
import {weightAlphabet} from './weight-alphabet.js'

const values = new Uint8Array(128)
for (let i = 0; i < weightAlphabet.length; i++) values[weightAlphabet.charCodeAt(i)] = i

/** Reads, bit by bit, what `WeightWriter` (`lib/train/weight-writer.ts`) wrote. */
export class WeightReader {
  /** 13 bits each. */
  readonly #groups: Uint16Array
  #at = 0
  #buffer = 0
  #held = 0

  constructor(text: string) {
    // Two groups more than there are, so that looking ahead stays inside.
    this.#groups = new Uint16Array(text.length / 2 + 2)
    for (let i = 0; 2 * i < text.length; i++)
      this.#groups[i] = values[text.charCodeAt(2 * i)]! + 91 * values[text.charCodeAt(2 * i + 1)]!
  }

  /** The next `count` bits, 15 at most. */
  bits(count: number): number {
    while (this.#held < count) {
      this.#buffer = (this.#buffer << 13) | this.#groups[this.#at++]!
      this.#held += 13
    }
    this.#held -= count
    return (this.#buffer >>> this.#held) & ((1 << count) - 1)
  }

  /** A whole number below 2³⁰: five bits say how long it is. */
  number(): number {
    const length = this.bits(5)
    return length > 15 ? this.bits(length - 15) * 0x8000 + this.bits(15) : this.bits(length)
  }

  /** A number of single precision. */
  float(): number {
    const view = new DataView(new ArrayBuffer(4))
    for (let i = 0; i < 4; i++) view.setUint8(i, this.bits(8))
    return view.getFloat32(0)
  }

  /**
   * All rows of a table, to the end of the text.
   *
   * @param size
   *   How many there are.
   * @param cells
   *   Gets, from offset 1 on: how many labels a row has, then label and weight of each.
   * @param slots
   *   Gets the hash of a row and its offset in `cells`. Rows come in order of their hashes, and a hash is placed by its
   *   upper bits: this goes once through the table, from its beginning to its end.
   * @param turn
   *   How many bits of a hash do not count for its place.
   */
  rows(size: number, cells: Int8Array, slots: Int32Array, turn: number): void {
    const rice = this.number()
    const counts = this.#codes()
    const labels = this.#codes()
    const weights = this.#codes()
    // Everything in local variables and in one loop: this is most of the time that loading takes.
    const groups = this.#groups
    const mask = slots.length / 2 - 1
    const longest = (1 << longestCode) - 1
    let next = this.#at
    let buffer = this.#buffer
    let held = this.#held
    let hash = -1
    let at = 1
    for (let row = 0; row < size; row++) {
      // The distance to the hash before: its upper part counted in ones, then `rice` bits.
      let upper = 0
      for (;;) {
        if (held < 13) {
          buffer = (buffer << 13) | groups[next++]!
          held += 13
        }
        const ones = Math.min(held, Math.clz32(~(buffer << (32 - held))))
        upper += ones
        held -= ones
        if (held > 0) break
      }
      held--
      let lower = 0
      for (let left = rice; left > 0; ) {
        const count = Math.min(left, 13)
        if (held < count) {
          buffer = (buffer << 13) | groups[next++]!
          held += 13
        }
        held -= count
        lower = (lower << count) | ((buffer >>> held) & ((1 << count) - 1))
        left -= count
      }
      hash += 1 + upper * 2 ** rice + lower
      let slot = (hash >>> turn) & mask
      while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask
      slots[2 * slot] = hash | 0
      slots[2 * slot + 1] = at
      while (held < longestCode) {
        buffer = (buffer << 13) | groups[next++]!
        held += 13
      }
      let found = counts[(buffer >>> (held - longestCode)) & longest]!
      held -= found & 15
      const count = found >>> 4
      cells[at++] = count
      for (let i = 0; i < count; i++) {
        while (held < longestCode) {
          buffer = (buffer << 13) | groups[next++]!
          held += 13
        }
        found = labels[(buffer >>> (held - longestCode)) & longest]!
        held -= found & 15
        cells[at++] = found >>> 4
        while (held < longestCode) {
          buffer = (buffer << 13) | groups[next++]!
          held += 13
        }
        found = weights[(buffer >>> (held - longestCode)) & longest]!
        held -= found & 15
        cells[at++] = (found >>> 4) - 127
      }
    }
  }

  /** A decoder, for whatever bits come next: the symbol (above) and the length of its code (the lowest four bits). */
  #codes(): Uint16Array {
    const lengths = new Uint8Array(this.number())
    for (let i = 0; i < lengths.length; i++) lengths[i] = this.bits(4)
    const codes = prefixCodes(lengths)
    const table = new Uint16Array(1 << longestCode)
    lengths.forEach((length, symbol) => {
      const from = codes[symbol]! << (longestCode - length)
      if (length) table.fill((symbol << 4) | length, from, from + (1 << (longestCode - length)))
    })
    return table
  }
}
