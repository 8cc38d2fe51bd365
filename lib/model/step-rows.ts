import {exponential} from './exponential.js'
import type {WeightTable} from './weight-table.js'

/** From so many rows on, all are forgotten before the next chain: most texts have some hundreds. */
const most = 4096

/**
 * The scores of the steps of a chain, worked out once for every combination of features that comes, and then looked up.
 *
 * A row has a score for every pair of labels, the label before first, and its power (of `e`, by the scale of the
 * table), the largest as 1.
 */
export class StepRows {
  /** How many numbers a row has. */
  readonly width: number
  scores: Int32Array
  powers: Float64Array
  readonly #table: WeightTable
  /** Two hashes of the features of a row, then its number and one; at the place that the first hash says, or soon after. */
  #places: Int32Array = new Int32Array(3 * 256)
  #size = 0

  constructor(table: WeightTable) {
    this.width = table.labels
    this.scores = new Int32Array(128 * table.labels)
    this.powers = new Float64Array(128 * table.labels)
    this.#table = table
  }

  /** Call before a chain: rows given before it may be forgotten, those given after it stay. */
  begin(): void {
    if (this.#size < most) return
    this.#size = 0
    this.#places.fill(0)
  }

  /** Where the row of the first `count` features begins in `scores` and `powers`. */
  row(features: Int32Array, count: number): number {
    let first = 0x2545f491
    let second = 0x165667b1
    for (let f = 0; f < count; f++) {
      first = Math.imul(first ^ features[f]!, 0x9e3779b1)
      first ^= first >>> 15
      second = Math.imul((second + features[f]!) | 0, 0x85ebca6b)
      second ^= second >>> 13
    }
    const places = this.#places
    const mask = places.length / 3 - 1
    let place = first & mask
    for (;;) {
      const at = 3 * place
      const found = places[at + 2]!
      if (found === 0) break
      if (places[at] === first && places[at + 1] === second) return (found - 1) * this.width
      place = (place + 1) & mask
    }
    this.#put(first, second, this.#size + 1)
    return this.#fill(this.#size++, features, count)
  }

  #put(first: number, second: number, found: number): void {
    const old = this.#places
    if (found * 6 > old.length) {
      this.#places = new Int32Array(old.length * 2)
      for (let at = 0; at < old.length; at += 3) {
        if (old[at + 2]) this.#put(old[at]!, old[at + 1]!, old[at + 2]!)
      }
    }
    const places = this.#places
    const mask = places.length / 3 - 1
    let place = first & mask
    while (places[3 * place + 2]) place = (place + 1) & mask
    places.set([first, second, found], 3 * place)
  }

  #fill(row: number, features: Int32Array, count: number): number {
    const {width} = this
    const from = row * width
    if (from + width > this.scores.length) {
      const scores = new Int32Array(2 * this.scores.length)
      const powers = new Float64Array(2 * this.scores.length)
      scores.set(this.scores)
      powers.set(this.powers)
      this.scores = scores
      this.powers = powers
    }
    const scores = this.scores.subarray(from, from + width).fill(0)
    for (let f = 0; f < count; f++) this.#table.add(features[f]!, scores)
    const largest = scores.reduce((a, b) => Math.max(a, b))
    scores.forEach((score, i) => {
      this.powers[from + i] = exponential((score - largest) * this.#table.scale)
    })
    return from
  }
}
