import {expect, test} from '@jest/globals'
import fc from 'fast-check'
import {Chain} from '../lib/model/chain.js'
import {exponential} from '../lib/model/exponential.js'

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
  const chain = new Chain(2, 0.05)
  fc.assert(
    fc.property(scores, ({tokens, steps}) => {
      chain.begin(tokens.length / 2)
      chain.tokens.set(tokens)
      chain.steps.set(steps)
      const labels = new Uint8Array(tokens.length / 2)
      chain.best(labels, 0)
      const ways = all(tokens, steps)
      const most = Math.max(...ways.map(({score}) => score))
      expect(ways.filter(({score}) => score === most).map((way) => way.labels)).toContainEqual([...labels])
    })
  )
})

test('tells how likely a label is, as summing over all ways does', () => {
  const chain = new Chain(2, 0.05)
  fc.assert(
    fc.property(scores, ({tokens, steps}) => {
      chain.begin(tokens.length / 2)
      chain.tokens.set(tokens)
      chain.steps.set(steps)
      chain.sum()
      const ways = all(tokens, steps)
      const total = ways.reduce((sum, {score}) => sum + Math.exp(score * 0.05), 0)
      for (let i = 0; i < tokens.length / 2; i++) {
        const share = ways
          .filter(({labels}) => labels[i] === 1)
          .reduce((sum, {score}) => sum + Math.exp(score * 0.05), 0)
        expect(chain.likely(i, 1)).toBeCloseTo(share / total, 5)
      }
    })
  )
})

test('is used again for a shorter and a longer text', () => {
  const chain = new Chain(2, 1)
  const labels = new Uint8Array(3)
  for (const size of [3, 1, 3]) {
    chain.begin(size)
    chain.tokens.set(Array.from({length: size}, () => [0, 5]).flat())
    chain.best(labels.fill(0), 0)
    expect([...labels].slice(0, size)).toEqual(Array.from({length: size}, () => 1))
  }
})

test('raises e to a power as Math.exp does', () => {
  for (const x of [0, -0.001, -0.5, -1, -7.25, -39]) expect(exponential(x) / Math.exp(x)).toBeCloseTo(1, 5)
  expect(exponential(-1000)).toBe(0)
})
