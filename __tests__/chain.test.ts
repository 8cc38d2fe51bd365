import {expect, test} from '@jest/globals'
import fc from 'fast-check'
import {Chain} from '../lib/model/chain.js'
import {exponential} from '../lib/model/exponential.js'
import {StepRows} from '../lib/model/step-rows.js'
import {WeightTable} from '../lib/model/weight-table.js'
import {encodeWeights} from '../lib/train/encode-weights.js'

/** Rows of steps that are the given numbers themselves, for features from 0 to 5 times 2 ** 29. */
function stepsOf(scores: readonly number[]): StepRows {
  const rows = Array.from({length: scores.length / 4}, (_, i) => ({
    hash: i,
    labels: [0, 1, 2, 3],
    weights: scores.slice(4 * i, 4 * i + 4)
  }))
  return new StepRows(new WeightTable(encodeWeights(rows, 4, 3, 0.05)))
}

/** A chain of two labels with its scores set. */
function chainOf(tokens: readonly number[], steps: readonly number[]): Chain {
  const chain = new Chain(2, 0.05, stepsOf(steps))
  chain.begin(tokens.length / 2)
  chain.tokens.set(tokens)
  for (let i = 0; i < tokens.length / 2; i++) chain.rows[i] = chain.steps.row(Int32Array.of(i << 29), 1)
  return chain
}

/** All ways to label a chain of two labels, with their scores. */
function all(tokens: readonly number[], steps: readonly number[]): {labels: number[]; score: number}[] {
  const size = tokens.length / 2
  return Array.from({length: 2 ** size}, (_, way) => {
    const labels = Array.from({length: size}, (_, i) => (way >> i) & 1)
    const score = labels.reduce(
      (sum, label, i) => sum + tokens[2 * i + label]! + (i ? steps[4 * i + 2 * labels[i - 1]! + label]! : 0),
      0
    )
    return {labels, score}
  })
}
const scores = fc.integer({min: 1, max: 6}).chain((size) =>
  fc.record({
    tokens: fc.array(fc.integer({min: -60, max: 60}), {minLength: 2 * size, maxLength: 2 * size}),
    steps: fc.array(fc.integer({min: -60, max: 60}), {minLength: 4 * size, maxLength: 4 * size})
  })
)

test('finds the best labels, as trying all does', () => {
  fc.assert(
    fc.property(scores, ({tokens, steps}) => {
      const chain = chainOf(tokens, steps)
      const labels = new Uint8Array(tokens.length / 2)
      chain.best(labels, 0)
      const ways = all(tokens, steps)
      const most = Math.max(...ways.map(({score}) => score))
      expect(ways.filter(({score}) => score === most).map((way) => way.labels)).toContainEqual([...labels])
    })
  )
})

test('tells how likely a label is, as summing over all ways does', () => {
  fc.assert(
    fc.property(scores, ({tokens, steps}) => {
      const chain = chainOf(tokens, steps)
      chain.sum()
      const ways = all(tokens, steps)
      const total = ways.reduce((sum, {score}) => sum + Math.exp(score * 0.05), 0)
      for (let i = 0; i < tokens.length / 2; i++) {
        const share = ways
          .filter(({labels}) => labels[i] === 1)
          .reduce((sum, {score}) => sum + Math.exp(score * 0.05), 0)
        expect(chain.likely(i, 1)).toBeCloseTo(share / total, 5)
        const likely = new Float64Array(2)
        expect(chain.tell(i, likely)).toBe(likely[1]! > likely[0]! ? 1 : 0)
        expect([...likely]).toEqual([chain.likely(i, 0), chain.likely(i, 1)])
      }
    })
  )
})

test('is used again for a shorter and a longer text', () => {
  const chain = new Chain(2, 1, stepsOf([0, 0, 0, 0]))
  const labels = new Uint8Array(3)
  for (const size of [3, 1, 3]) {
    chain.begin(size)
    chain.tokens.set(Array.from({length: size}, () => [0, 5]).flat())
    for (let i = 0; i < size; i++) chain.rows[i] = chain.steps.row(Int32Array.of(0), 1)
    chain.best(labels.fill(0), 0)
    expect([...labels].slice(0, size)).toEqual(Array.from({length: size}, () => 1))
  }
})

test('raises e to a power as Math.exp does', () => {
  for (const x of [0, -0.001, -0.5, -1, -7.25, -39]) expect(exponential(x) / Math.exp(x)).toBeCloseTo(1, 5)
  expect(exponential(-1000)).toBe(0)
})
