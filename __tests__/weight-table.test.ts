import {expect, test} from '@jest/globals'
import fc from 'fast-check'
import {weightAlphabet} from '../lib/model/weight-alphabet.js'
import {WeightTable} from '../lib/model/weight-table.js'
import {encodeWeights, type WeightRow} from '../lib/train/encode-weights.js'

/** What a table says about a hash, as pairs of label and weight. */
function rowOf(table: WeightTable, hash: number): number[][] {
  const at = table.row(hash)
  return Array.from({length: table.cells[at]!}, (_, i) => [
    table.cells[at + 1 + 2 * i]!,
    table.cells[at + 2 + 2 * i]!
  ])
}

const labels = 12
const rows = (bits: number): fc.Arbitrary<WeightRow[]> =>
  fc.uniqueArray(
    fc
      .record({
        hash: fc.oneof(
          fc.integer({min: 0, max: 2 ** bits - 1}),
          fc.constantFrom(0, 1, 2 ** bits - 1, 2 ** (bits - 1))
        ),
        cells: fc.uniqueArray(
          fc.tuple(
            fc.integer({min: 0, max: labels - 1}),
            fc.integer({min: -127, max: 127}).filter((n) => n !== 0)
          ),
          {selector: ([label]) => label}
        )
      })
      .map(({hash, cells}) => {
        const sorted = cells.sort((a, b) => a[0] - b[0])
        return {hash, labels: sorted.map((cell) => cell[0]), weights: sorted.map((cell) => cell[1])}
      }),
    {selector: (row) => row.hash, maxLength: 300}
  )

test('a table gives back every row that was written, and nothing for other features', () => {
  fc.assert(
    fc.property(
      fc.integer({min: 8, max: 32}).chain((bits) => fc.tuple(fc.constant(bits), rows(bits))),
      fc.array(fc.integer(), {maxLength: 20}),
      ([bits, written], others) => {
        const text = encodeWeights(written, labels, bits, 0.25)
        const table = new WeightTable(text)
        expect([table.labels, table.size, table.scale]).toEqual([labels, written.length, 0.25])
        const shift = 32 - bits
        for (const row of written) {
          expect(rowOf(table, (row.hash * 2 ** shift) | 0)).toEqual(
            row.labels.map((label, i) => [label, row.weights[i]])
          )
        }
        const known = new Set(written.map((row) => row.hash))
        for (const hash of others) if (!known.has(hash >>> shift)) expect(table.row(hash)).toBe(0)
      }
    )
  )
})

test('a table written twice, in any order of rows, is the same text', () => {
  fc.assert(
    fc.property(rows(20), (written) => {
      expect(encodeWeights([...written].reverse(), labels, 20, 1)).toBe(encodeWeights(written, labels, 20, 1))
    })
  )
})

test('the text of a table can stand in any string literal', () => {
  expect(weightAlphabet.length).toBe(91)
  fc.assert(
    fc.property(rows(32), (written) => {
      expect(encodeWeights(written, labels, 32, 1)).toMatch(/^[^"'`\\\n\r]*$/)
    })
  )
})

test('rows are added to scores', () => {
  const text = encodeWeights(
    [
      {hash: 5, labels: [0, 2], weights: [3, -127]},
      {hash: 9, labels: [2], weights: [100]}
    ],
    3,
    32,
    0.5
  )
  const table = new WeightTable(text)
  const scores = new Int32Array(3)
  table.add(5, scores)
  table.add(9, scores)
  table.add(10, scores)
  expect([...scores]).toEqual([3, 0, -27])
})

test('a table without rows knows nothing', () => {
  const table = new WeightTable(encodeWeights([], 3, 32, 1))
  expect(table.row(0)).toBe(0)
  expect(table.cells[0]).toBe(0)
})

test('too many labels are refused', () => {
  expect(() => encodeWeights([], 128, 32, 1)).toThrow('Expected at most 127 labels, got `128`')
})
