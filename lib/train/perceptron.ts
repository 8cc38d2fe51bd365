/**
 * An averaged perceptron (Freund and Schapire 1999; Collins 2002) in training: a float weight for every label of
 * every feature that an update has touched, in typed arrays.
 *
 * One example: `score` its features, `update` the right label up and a wrong one down where the guess was wrong, `step`.
 * The average over all steps is kept without visiting every weight at every step: beside the weight stands the sum of
 * its changes, each times the step at which it was made (Daumé 2006).
 */
export class Perceptron {
  readonly labels: number
  readonly bits: number
  /** What the last call of `score` gave. */
  readonly scores: Float64Array
  /** How many rows there are. */
  size = 0
  /** Hash of every row, its upper `bits` bits shifted down. */
  hashes: Uint32Array = new Uint32Array(1024)
  /** How often the feature of a row was scored since the row is there. */
  seen: Uint32Array = new Uint32Array(1024)
  #weights: Float32Array
  #sums: Float64Array
  #slots = new Int32Array(4096).fill(-1)
  #found = new Int32Array(256)
  #features = new Int32Array(256)
  #count = 0
  #steps = 0
  #frozen = false

  constructor(labels: number, bits: number) {
    this.labels = labels
    this.bits = bits
    this.scores = new Float64Array(labels)
    this.#weights = new Float32Array(1024 * labels)
    this.#sums = new Float64Array(1024 * labels)
  }

  /** A model with the same features as this one may be trained anew, and with no other: a row for every hash given. */
  freeze(hashes: Iterable<number>): void {
    for (const hash of hashes) this.#make(hash)
    this.#frozen = true
  }

  /** The score of every label, by the weights as they are now. */
  score(features: Int32Array, count: number): Float64Array {
    const {scores, labels, seen} = this
    const weights = this.#weights
    scores.fill(0)
    if (count > this.#found.length) {
      this.#found = new Int32Array(2 * count)
      this.#features = new Int32Array(2 * count)
    }
    this.#count = count
    for (let i = 0; i < count; i++) {
      const hash = features[i]! >>> (32 - this.bits)
      const row = this.#find(hash)
      this.#features[i] = hash
      this.#found[i] = row
      if (row < 0) continue
      seen[row]!++
      for (let label = 0, at = row * labels; label < labels; label++, at++) scores[label]! += weights[at]!
    }
    return scores
  }

  /** Change the weight of a label for all features of the last call of `score`. */
  update(label: number, by: number): void {
    for (let i = 0; i < this.#count; i++) {
      let row = this.#found[i]!
      if (row < 0) {
        if (this.#frozen) continue
        row = this.#find(this.#features[i]!)
        if (row < 0) row = this.#make(this.#features[i]!)
        this.#found[i] = row
      }
      this.#weights[row * this.labels + label]! += by
      this.#sums[row * this.labels + label]! += by * this.#steps
    }
  }

  /** An example is done, whether there was an update or not. */
  step(): void {
    this.#steps++
  }

  /** The average weight of a label in a row. */
  average(row: number, label: number): number {
    const at = row * this.labels + label
    return this.#weights[at]! - this.#sums[at]! / Math.max(1, this.#steps)
  }

  #find(hash: number): number {
    const mask = this.#slots.length - 1
    for (let slot = Math.imul(hash, 0x9e3779b1) >>> 7; ; slot++) {
      const row = this.#slots[slot & mask]!
      if (row < 0 || this.hashes[row] === hash) return row
    }
  }

  #make(hash: number): number {
    if (this.size === this.hashes.length) {
      this.hashes = larger(this.hashes, new Uint32Array(2 * this.size))
      this.seen = larger(this.seen, new Uint32Array(2 * this.size))
      this.#weights = larger(this.#weights, new Float32Array(2 * this.size * this.labels))
      this.#sums = larger(this.#sums, new Float64Array(2 * this.size * this.labels))
    }
    const row = this.size++
    this.hashes[row] = hash
    if (2 * this.size > this.#slots.length) {
      this.#slots = new Int32Array(2 * this.#slots.length).fill(-1)
      for (let i = 0; i < row; i++) this.#place(i)
    }
    this.#place(row)
    return row
  }

  #place(row: number): void {
    const mask = this.#slots.length - 1
    let slot = Math.imul(this.hashes[row]!, 0x9e3779b1) >>> 7
    while (this.#slots[slot & mask]! >= 0) slot++
    this.#slots[slot & mask] = row
  }
}

function larger<Type extends {set(from: Type): void}>(from: Type, to: Type): Type {
  to.set(from)
  return to
}
