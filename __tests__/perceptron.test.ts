import {expect, test} from '@jest/globals'
import {mix} from '../lib/model/hash-feature.js'
import {hashText} from '../lib/model/hash-text.js'
import {WeightTable} from '../lib/model/weight-table.js'
import {encodeWeights} from '../lib/train/encode-weights.js'
import {packWeights} from '../lib/train/pack-weights.js'
import {Perceptron} from '../lib/train/perceptron.js'
import {random} from '../lib/train/random.js'
import {shuffle} from '../lib/train/shuffle.js'

const words = ['red', 'green', 'blue', 'one', 'two', 'three', 'dog', 'cat', 'cow']
/** Two features a word: what it is, and how long. */
const examples = words.map((word, i) => ({
  features: Int32Array.of(mix(1, hashText(word)), mix(2, word.length)),
  label: Math.floor(i / 3)
}))

function best(scores: ArrayLike<number>): number {
  let at = 0
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[at]!) at = i
  return at
}

function train(): Perceptron {
  const model = new Perceptron(3, 26)
  const next = random(7)
  for (let round = 0; round < 100; round++) {
    for (const {features, label} of shuffle([...examples], next)) {
      const guess = best(model.score(features, features.length))
      if (guess !== label) {
        model.update(label, 1)
        model.update(guess, -1)
      }
      model.step()
    }
  }
  return model
}

test('what was learned is still known after packing', () => {
  const {rows, scale} = packWeights(train(), 100)
  const table = new WeightTable(encodeWeights(rows, 3, 26, scale))
  for (const {features, label} of examples) {
    const scores = new Int32Array(3)
    for (const feature of features) table.add(feature, scores)
    expect(best(scores)).toBe(label)
  }
})

test('training twice gives the same text', () => {
  const text = (): string => {
    const {rows, scale} = packWeights(train(), 12)
    return encodeWeights(rows, 3, 26, scale)
  }
  expect(text()).toBe(text())
})

test('an average counts every step', () => {
  const model = new Perceptron(2, 32)
  const features = Int32Array.of(5)
  model.score(features, 1)
  model.update(0, 4)
  model.step()
  model.score(features, 1)
  model.update(0, -2)
  model.step()
  model.step()
  model.step()
  // 4 after the first step, then 2 three times.
  expect(model.scores[0]).toBe(4)
  expect(model.average(0, 0)).toBeCloseTo((4 + 2 + 2 + 2) / 4)
})

test('no more weights are kept than asked for, the larger ones first', () => {
  const model = new Perceptron(1, 32)
  for (const [feature, by] of [
    [1, 1],
    [2, -9],
    [3, 5]
  ] as const) {
    model.score(Int32Array.of(feature), 1)
    model.update(0, by)
    model.step()
  }
  expect(packWeights(model, 2).rows.map((row) => row.hash)).toEqual([2, 3])
})

test('a frozen model learns nothing about other features', () => {
  const model = new Perceptron(1, 32)
  model.freeze([1])
  model.score(Int32Array.of(1, 2), 2)
  model.update(0, 1)
  expect(model.size).toBe(1)
})
