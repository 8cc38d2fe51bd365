import {mostRows, Places} from '../model/places.js'

/** Numbers for feature hashes: counts them first, then gives a row to each that came often enough. */
export interface Rows {
  /** How many rows there are, after `settle`. */
  readonly size: number
  count(hash: number, times: number): void
  /**
   * Give rows to the hashes counted at least `least` times.
   *
   * @param placeBits
   *   Where given, only those get one that find a place among so many (see `Places`), the most frequent first, and no
   *   more than `mostRows`.
   */
  settle(least: number, placeBits?: number): void
  /** Row of a hash, or -1. */
  row(hash: number): number
  /** Hash of every row. */
  hashes(): Int32Array
}

interface Counted {
  readonly hash: number
  readonly count: number
}

/** The most frequent that find a place. */
function withPlace(list: readonly Counted[], bits: number): Counted[] {
  const order = [...list].sort((a, b) => b.count - a.count || a.hash - b.hash)
  const places = new Places(bits)
  // A table keeps the upper 26 bits and more of a hash; those that are the same there are the same to it.
  const seen = new Set<number>()
  const kept = order.filter(({hash}) => {
    const key = hash >>> 6
    if (seen.has(key)) return false
    seen.add(key)
    return places.add(hash)
  })
  return kept.slice(0, mostRows)
}

/** An open-addressing table that grows; no garbage per feature. */
export function makeRows(): Rows {
  let bits = 20
  let keys = new Int32Array(1 << bits)
  let values = new Int32Array(1 << bits)
  let used = 0
  let size = 0
  const slot = (hash: number): number => {
    const mask = keys.length - 1
    let at = Math.imul(hash, 0x9e3779b1) >>> (32 - bits)
    while (values[at] !== 0 && keys[at] !== hash) at = (at + 1) & mask
    return at
  }
  const grow = (): void => {
    const oldKeys = keys
    const oldValues = values
    bits++
    keys = new Int32Array(1 << bits)
    values = new Int32Array(1 << bits)
    for (let i = 0; i < oldKeys.length; i++) {
      if (!oldValues[i]) continue
      const at = slot(oldKeys[i]!)
      keys[at] = oldKeys[i]!
      values[at] = oldValues[i]!
    }
  }
  return {
    get size() {
      return size
    },
    count(hash, times) {
      const at = slot(hash)
      if (!values[at]) {
        keys[at] = hash
        if (++used > keys.length * 0.6) {
          values[at] = times
          grow()
          return
        }
      }
      values[at]! += times
    },
    settle(least, placeBits) {
      const kept: Counted[] = []
      for (let i = 0; i < keys.length; i++)
        if (values[i]! >= least) kept.push({hash: keys[i]!, count: values[i]!})
      const chosen = placeBits === undefined ? kept : withPlace(kept, placeBits)
      const hashes = Int32Array.from(chosen, ({hash}) => hash).sort()
      size = hashes.length
      bits = 4
      while (1 << bits < size * 2) bits++
      keys = new Int32Array(1 << bits)
      values = new Int32Array(1 << bits)
      hashes.forEach((hash, row) => {
        const at = slot(hash)
        keys[at] = hash
        values[at] = row + 1
      })
    },
    row(hash) {
      return values[slot(hash)]! - 1
    },
    hashes() {
      const list = new Int32Array(size)
      for (let i = 0; i < keys.length; i++) if (values[i]) list[values[i]! - 1] = keys[i]!
      return list
    }
  }
}
