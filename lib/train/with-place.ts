import {mostRows, Places} from '../model/places.js'
import type {WeightRow} from './encode-weights.js'

/**
 * The rows that a table of so many places can hold, those that say most first.
 *
 * @param bits
 *   How many upper bits of a hash a row has kept.
 * @param placeBits
 *   How many places there are, as a power of two: see `Places`.
 */
export function withPlace(rows: readonly WeightRow[], bits: number, placeBits: number): WeightRow[] {
  const places = new Places(placeBits)
  const order = [...rows].sort((a, b) => sizeOf(b) - sizeOf(a) || a.hash - b.hash)
  return order.filter(({hash}) => places.add(hash << (32 - bits))).slice(0, mostRows)
}

function sizeOf({weights}: WeightRow): number {
  return weights.reduce((sum, weight) => sum + Math.abs(weight), 0)
}
