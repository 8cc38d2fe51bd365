import {mostRows, otherPlace, Places, placeBits} from './places.js'
import {WeightTable} from './weight-table.js'

/** Four weights of 0. */
const zeros = 0x80808080 | 0
const everyOther = 0x00ff00ff

/**
 * The weights of a linear model with few labels, four to a number. See `Places` for how rows are found.
 *
 * Weights are stored with 128 added, so that they are never negative, and added up two at a time: every other byte of a
 * number makes two sums of 16 bits, which do not run into each other below 257 features.
 *
 * Made from the same text as `WeightTable`; nothing is allocated after loading.
 */
export class PackedTable {
  readonly labels: number
  /** What one unit of weight is worth. */
  readonly scale: number
  readonly size: number
  /** 16 bits of the hash of a row, and its number. */
  readonly #slots: Int32Array
  /** The weights of each row: one number for up to four labels, else two. */
  readonly #rows: Int32Array
  readonly #drop: number
  /** By how much the number of a row is shifted to find it. */
  readonly #wide: 0 | 1

  constructor(encoded: string) {
    const table = new WeightTable(encoded)
    const {cells, drop} = table
    if (table.labels > 8) throw new RangeError(`Expected at most 8 labels, got \`${table.labels}\``)
    if (table.size > mostRows)
      throw new RangeError(`Expected at most ${mostRows} rows, got \`${table.size}\``)
    this.labels = table.labels
    this.scale = table.scale
    this.size = table.size
    this.#drop = drop
    this.#wide = table.labels > 4 ? 1 : 0
    this.#rows = new Int32Array((table.size + 1) << this.#wide).fill(zeros)
    const places = new Places(placeBits.packed)
    const keys = [0]
    table.each((key, from) => {
      if (!places.add(key << drop)) return
      const row = keys.push(key << 16) - 1
      let at = from
      for (let left = cells[at++]!; left > 0; left--, at += 2) {
        const label = cells[at]!
        // `x ^ 128` is `x + 128` for what `zeros` has there already.
        this.#rows[(row << this.#wide) + (label >> 2)]! ^= (cells[at + 1]! & 255) << ((label & 3) * 8)
      }
    })
    this.#slots = Int32Array.from(places.taken, (row) => keys[row]! | row)
  }

  /** Number of the row of a feature; 0, an empty row, for one that is not known. */
  #row(hash: number): number {
    const place = hash >>> (32 - placeBits.packed)
    const low = (hash >>> this.#drop) & 0xffff
    for (const found of [this.#slots[place]!, this.#slots[otherPlace(hash, place)]!])
      if (found >>> 16 === low) return found & 0xffff
    return 0
  }

  /** What a feature says for a label. */
  weight(hash: number, label: number): number {
    const row = this.#rows[(this.#row(hash) << this.#wide) + (label >> 2)]!
    return ((row >>> ((label & 3) * 8)) & 255) - 128
  }

  /** Add the weights of `count` features to the scores of all labels, which stand from `at` on. */
  add(features: Int32Array, count: number, scores: Int32Array, at: number): void {
    if (this.#wide) this.#addWide(features, count, scores, at)
    else this.#addNarrow(features, count, scores, at)
  }

  #addNarrow(features: Int32Array, count: number, scores: Int32Array, at: number): void {
    const {labels} = this
    const slots = this.#slots
    const rows = this.#rows
    const drop = this.#drop
    let even = 0
    let odd = 0
    for (let f = 0; f < count; f++) {
      const hash = features[f]!
      const place = hash >>> (32 - placeBits.packed)
      const low = (hash >>> drop) & 0xffff
      const one = slots[place]!
      const other = slots[otherPlace(hash, place)]!
      // All ones where a place holds this feature, else 0; row 0 is empty.
      const isOne = (((one >>> 16) ^ low) - 1) >> 31
      const isOther = (((other >>> 16) ^ low) - 1) >> 31
      const row = rows[((one & isOne) | (other & isOther)) & 0xffff]!
      even = (even + (row & everyOther)) | 0
      odd = (odd + ((row >>> 8) & everyOther)) | 0
    }
    const none = 128 * count
    scores[at]! += (even & 0xffff) - none
    if (labels > 1) scores[at + 1]! += (odd & 0xffff) - none
    if (labels > 2) scores[at + 2]! += (even >>> 16) - none
    if (labels > 3) scores[at + 3]! += (odd >>> 16) - none
  }

  #addWide(features: Int32Array, count: number, scores: Int32Array, at: number): void {
    const {labels} = this
    const slots = this.#slots
    const rows = this.#rows
    const drop = this.#drop
    let even = 0
    let odd = 0
    let moreEven = 0
    let moreOdd = 0
    for (let f = 0; f < count; f++) {
      const hash = features[f]!
      const place = hash >>> (32 - placeBits.packed)
      const low = (hash >>> drop) & 0xffff
      const one = slots[place]!
      const other = slots[otherPlace(hash, place)]!
      // All ones where a place holds this feature, else 0; row 0 is empty.
      const isOne = (((one >>> 16) ^ low) - 1) >> 31
      const isOther = (((other >>> 16) ^ low) - 1) >> 31
      const row = (((one & isOne) | (other & isOther)) & 0xffff) << 1
      const first = rows[row]!
      const second = rows[row + 1]!
      even = (even + (first & everyOther)) | 0
      odd = (odd + ((first >>> 8) & everyOther)) | 0
      moreEven = (moreEven + (second & everyOther)) | 0
      moreOdd = (moreOdd + ((second >>> 8) & everyOther)) | 0
    }
    const none = 128 * count
    scores[at]! += (even & 0xffff) - none
    scores[at + 1]! += (odd & 0xffff) - none
    scores[at + 2]! += (even >>> 16) - none
    scores[at + 3]! += (odd >>> 16) - none
    scores[at + 4]! += (moreEven & 0xffff) - none
    if (labels > 5) scores[at + 5]! += (moreOdd & 0xffff) - none
    if (labels > 6) scores[at + 6]! += (moreEven >>> 16) - none
    if (labels > 7) scores[at + 7]! += (moreOdd >>> 16) - none
  }
}
