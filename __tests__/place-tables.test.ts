import {expect, test} from '@jest/globals'
import fc from 'fast-check'
import {MoveTable} from '../lib/model/move-table.js'
import {PackedTable} from '../lib/model/packed-table.js'
import {Places, placeBits} from '../lib/model/places.js'
import {RowTable} from '../lib/model/row-table.js'
import {StepRows} from '../lib/model/step-rows.js'
import {WeightTable} from '../lib/model/weight-table.js'
import {encodeWeights, type WeightRow} from '../lib/train/encode-weights.js'
import {withPlace} from '../lib/train/with-place.js'

const bits = 28
const hashes = fc.array(fc.integer({min: -(2 ** 31), max: 2 ** 31 - 1}), {minLength: 1, maxLength: 40})

/** Rows for so many labels, a weight for each, told apart, those that find a place. */
function rowsOf(features: readonly number[], labels: number): WeightRow[] {
  const rows = features.map((feature, i) => ({
    hash: feature >>> (32 - bits),
    labels: Array.from({length: labels}, (_, label) => label),
    weights: Array.from({length: labels}, (_, label) => ((i * 7 + label * 13) % 100) + 1)
  }))
  return withPlace([...new Map(rows.map((row) => [row.hash, row])).values()], bits, placeBits.rows)
}

/** What the rows say of features, as a plain sum. */
function sumOf(rows: readonly WeightRow[], features: readonly number[], labels: number): number[] {
  return Array.from({length: labels}, (_, label) =>
    features.reduce(
      (sum, feature) => sum + (rows.find((row) => row.hash === feature >>> (32 - bits))?.weights[label] ?? 0),
      0
    )
  )
}

test.each([1, 2, 3, 4, 5, 6, 7, 8])('a packed table of %i labels adds up what its rows say', (labels) => {
  fc.assert(
    fc.property(hashes, hashes, (known, others) => {
      const rows = rowsOf(known, labels)
      const features = [...known, ...others]
      const table = new PackedTable(encodeWeights(rows, labels, bits, 1))
      const scores = new Int32Array(labels + 1)
      table.add(Int32Array.from(features), features.length, scores, 1)
      expect([...scores.subarray(1)]).toEqual(sumOf(rows, features, labels))
      expect(table.weight(known[0]!, labels - 1)).toBe(sumOf(rows, [known[0]!], labels)[labels - 1])
    }),
    {numRuns: 20}
  )
})

test('a table of rows adds up what they say', () => {
  fc.assert(
    fc.property(hashes, hashes, (known, others) => {
      const rows = rowsOf(known, 30)
      const features = [...known, ...others]
      const scores = new Int32Array(30)
      const table = new RowTable(new WeightTable(encodeWeights(rows, 30, bits, 1)))
      table.add(Int32Array.from(features), features.length, scores)
      expect([...scores]).toEqual(sumOf(rows, features, 30))
    }),
    {numRuns: 20}
  )
})

test('a table of moves weighs left and right against shift', () => {
  fc.assert(
    fc.property(hashes, hashes, (known, others) => {
      const rows = rowsOf(known, 3)
      const features = [...known, ...others]
      const table = new MoveTable(new WeightTable(encodeWeights(rows, 3, bits, 1)))
      table.add(Int32Array.from(features), features.length)
      const [shift, left, right] = sumOf(rows, features, 3)
      expect([table.left, table.right]).toEqual([left! - shift!, right! - shift!])
    }),
    {numRuns: 20}
  )
})

test('of rows that want the same places those that say most stay', () => {
  const row = (hash: number, weight: number): WeightRow => ({hash, labels: [0], weights: [weight]})
  // Three features with the same two places.
  const kept = withPlace([row(0, 1), row(1, -5), row(2, 3), row(1 << 20, 1)], bits, placeBits.rows)
  expect(kept.map(({hash}) => hash)).toEqual([1, 2, 1 << 20])
})

test('rows move so that all find a place while two in three places are free', () => {
  const places = new Places(10)
  let next = 1
  let left = 0
  for (let i = 0; i < 340; i++) {
    next = Math.imul(next, 0x9e3779b1) + 0x7f4a7c15
    if (!places.add(next)) left++
  }
  expect(left).toBeLessThan(7)
  const rows = places.taken.filter((row) => row > 0)
  expect(new Set(rows).size).toBe(rows.length)
  expect(rows.length).toBe(340 - left)
})

test('rows of steps are the same when they come again', () => {
  const table = new WeightTable(
    encodeWeights(
      [
        {hash: 1, labels: [0, 3], weights: [4, -2]},
        {hash: 2, labels: [3], weights: [5]}
      ],
      4,
      32,
      0.5
    )
  )
  const rows = new StepRows(table)
  const at = rows.row(Int32Array.of(1, 2), 2)
  for (let i = 0; i < 1000; i++) rows.row(Int32Array.of(i, 7), 2)
  expect(rows.row(Int32Array.of(1, 2), 2)).toBe(at)
  expect([...rows.scores.subarray(at, at + 4)]).toEqual([4, 0, 0, 3])
  expect([...rows.powers.subarray(at, at + 4)].map((power) => power.toFixed(3))).toEqual([
    '1.000',
    '0.135',
    '0.135',
    '0.607'
  ])
})
