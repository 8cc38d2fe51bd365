/** How many places the fast tables of weights have, as a power of two: see `Places`. */
export const placeBits = {moves: 17, rows: 16, packed: 16} as const

/** No more rows than this can be told apart: a place holds 16 bits of a hash and the number of a row. */
export const mostRows = 65_535

/** The other place of a feature, near the first, so that both are read together from memory. */
export function otherPlace(hash: number, place: number): number {
  return place ^ (1 + ((hash >>> 6) & 7))
}

/**
 * Gives rows a place in a table, each one of two that depend on its hash (cuckoo hashing, Pagh and Rodler 2004).
 *
 * To find a row takes two looks side by side, and no branch; that is several times as fast as going on from
 * place to place until it fits. With half of the places taken nearly all rows find one; training leaves out the others.
 */
export class Places {
  /** One more than the index of the row at a place, 0 where it is free. */
  readonly taken: Int32Array
  readonly #bits: number
  readonly #hashes: number[] = []
  readonly #tried: Int32Array
  #round = 0

  constructor(bits: number) {
    this.#bits = bits
    this.taken = new Int32Array(1 << bits)
    this.#tried = new Int32Array(1 << bits)
  }

  /** Give a place to the next row, by the hash of its feature; others may move. `false` where there is none. */
  add(hash: number): boolean {
    this.#round++
    const row = this.#hashes.push(hash)
    if (this.#put(row)) return true
    this.#hashes.pop()
    return false
  }

  #put(row: number): boolean {
    const hash = this.#hashes[row - 1]!
    const first = hash >>> (32 - this.#bits)
    return this.#take(row, first) || this.#take(row, otherPlace(hash, first))
  }

  #take(row: number, place: number): boolean {
    if (this.#tried[place] === this.#round) return false
    this.#tried[place] = this.#round
    const other = this.taken[place]!
    if (other !== 0 && !this.#put(other)) return false
    this.taken[place] = row
    return true
  }
}
