import type {WeightTable} from '../model/weight-table.js'

/** Add the weights of `count` features to the scores from `at` on. */
export function scoreRows(
  table: WeightTable,
  features: Int32Array,
  count: number,
  scores: Int32Array,
  at: number
): void {
  const {cells} = table
  for (let f = 0; f < count; f++) {
    let cell = table.row(features[f]!)
    for (let left = cells[cell++]!; left > 0; left--, cell += 2)
      scores[at + cells[cell]!]! += cells[cell + 1]!
  }
}
