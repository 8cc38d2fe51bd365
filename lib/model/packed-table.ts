import {WeightTable} from './weight-table.js'

/**
 * The weights of a linear model with few labels, packed so that a feature costs one look into memory: its hash and the
 * weights of all labels, four to a number, stand side by side.
 *
 * Made from the same text as `WeightTable`; nothing is allocated after loading.
 */
export class PackedTable {
  readonly labels: number
  /** What one unit of weight is worth. */
  readonly scale: number
  readonly size: number
  /** Hash, then the packed weights, of each row in turn. */
  readonly #slots: Int32Array
  readonly #mask: number
  readonly #drop: number
  readonly #turn: number
  /** How many numbers a row takes, as a power of two. */
  readonly #wide: number

  constructor(encoded: string) {
    const table = new WeightTable(encoded)
    this.labels = table.labels
    this.scale = table.scale
    this.size = table.size
    const numbers = 1 + Math.ceil(table.labels / 4)
    this.#wide = numbers > 2 ? 2 : 1
    if (numbers > 3) throw new RangeError(`Expected at most 8 labels, got \`${table.labels}\``)
    let places = 4
    while (1 << places < table.size * 1.6) places++
    this.#mask = (1 << places) - 1
    this.#drop = table.drop
    this.#turn = Math.max(0, table.bits - places)
    this.#slots = new Int32Array((1 << places) << this.#wide)
    table.each((key, at) => this.#put(key, table.cells, at))
  }

  #put(key: number, cells: Int8Array, from: number): void {
    let place = (key >>> this.#turn) & this.#mask
    while (this.#slots[place << this.#wide]) place = (place + 1) & this.#mask
    const slot = place << this.#wide
    // One more than the hash, so that 0 is an empty place.
    this.#slots[slot] = key + 1
    let at = from
    for (let left = cells[at++]!; left > 0; left--, at += 2) {
      const label = cells[at]!
      this.#slots[slot + 1 + (label >> 2)]! |= (cells[at + 1]! & 255) << ((label & 3) * 8)
    }
  }

  /** What a feature says for a label. */
  weight(hash: number, label: number): number {
    const wide = this.#wide
    const wanted = ((hash >>> this.#drop) + 1) | 0
    let place = ((hash >>> this.#drop) >>> this.#turn) & this.#mask
    for (;;) {
      const found = this.#slots[place << wide]!
      if (found === 0) return 0
      if (found === wanted)
        return (this.#slots[(place << wide) + 1 + (label >> 2)]! << (24 - (label & 3) * 8)) >> 24
      place = (place + 1) & this.#mask
    }
  }

  /** Add the weights of `count` features to the scores of all labels, which stand from `at` on. */
  add(features: Int32Array, count: number, scores: Int32Array, at: number): void {
    const slots = this.#slots
    const mask = this.#mask
    const drop = this.#drop
    const turn = this.#turn
    const {labels} = this
    if (labels <= 4) {
      let a = 0
      let b = 0
      let c = 0
      let d = 0
      for (let f = 0; f < count; f++) {
        const key = features[f]! >>> drop
        let place = (key >>> turn) & mask
        const wanted = (key + 1) | 0
        for (;;) {
          const found = slots[place << 1]!
          if (found === wanted) {
            const packed = slots[(place << 1) + 1]!
            a += (packed << 24) >> 24
            b += (packed << 16) >> 24
            c += (packed << 8) >> 24
            d += packed >> 24
            break
          }
          if (found === 0) break
          place = (place + 1) & mask
        }
      }
      scores[at]! += a
      if (labels > 1) scores[at + 1]! += b
      if (labels > 2) scores[at + 2]! += c
      if (labels > 3) scores[at + 3]! += d
      return
    }
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    let e = 0
    let g = 0
    let h = 0
    let i = 0
    for (let f = 0; f < count; f++) {
      const key = features[f]! >>> drop
      let place = (key >>> turn) & mask
      const wanted = (key + 1) | 0
      for (;;) {
        const found = slots[place << 2]!
        if (found === wanted) {
          const first = slots[(place << 2) + 1]!
          const second = slots[(place << 2) + 2]!
          a += (first << 24) >> 24
          b += (first << 16) >> 24
          c += (first << 8) >> 24
          d += first >> 24
          e += (second << 24) >> 24
          g += (second << 16) >> 24
          h += (second << 8) >> 24
          i += second >> 24
          break
        }
        if (found === 0) break
        place = (place + 1) & mask
      }
    }
    scores[at]! += a
    scores[at + 1]! += b
    scores[at + 2]! += c
    scores[at + 3]! += d
    scores[at + 4]! += e
    if (labels > 5) scores[at + 5]! += g
    if (labels > 6) scores[at + 6]! += h
    if (labels > 7) scores[at + 7]! += i
  }
}
