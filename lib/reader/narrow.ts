import type {Range} from '../../types/range.js'
import {type Columns, fillClauses, fillQuotations} from './columns.js'

/**
 * The same columns as seen from inside the ranges, so that each reads like a paragraph of its own: the tree ends at its
 * edges, and a quotation around all of it is no quotation any more.
 *
 * In `[Lee said that “police told her so”]`, within the quotation, `told` has nothing above it.
 */
export function narrow(columns: Columns, ranges: readonly Range[]): Columns {
  const {size} = columns
  const indexes = (): Int32Array => new Int32Array(size).fill(-1)
  const head = indexes()
  const around = new Int32Array(size).fill(-1)
  ranges.forEach(({from, to}, at) => {
    around.fill(at, from, to)
    for (let i = from; i < to; i++) {
      const up = columns.head[i]!
      if (up >= from && up < to) head[i] = up
    }
  })
  const narrowed = {
    ...columns,
    head,
    quote: new Uint8Array(size),
    quotation: indexes(),
    // Kept with their indexes; those that reach over the edge are made empty.
    quotations: columns.quotations.map((quotation) => {
      const {from, to, parent, closed} = quotation
      const at = around[from]!
      const range = ranges[at]
      const inside = range && to <= range.to && (from > range.from + 1 || to < range.to - 1)
      return inside ? quotation : {from, to: from, parent, closed}
    }),
    subject: indexes(),
    clause: indexes(),
    object: indexes(),
    marker: indexes(),
    clauseHead: indexes(),
    governor: indexes()
  }
  fillQuotations(narrowed)
  fillClauses(narrowed)
  return narrowed
}
