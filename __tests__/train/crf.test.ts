import {expect, test} from '@jest/globals'
import {trainCrf} from '../../lib/train/crf.js'
import type {Sequence} from '../../lib/train/sequence.js'

/** One feature a token, its word; one feature a step. Label 1 follows word 1, whatever word it is on. */
const sequence = (words: readonly number[], labels: readonly number[]): Sequence => ({
  size: words.length,
  features: Int32Array.from(words),
  offsets: Int32Array.from([...words, 0], (_, i) => i),
  steps: Int32Array.from(words.slice(0, -1), () => 0),
  stepOffsets: Int32Array.from([...words, 0], (_, i) => Math.max(0, i - 1)),
  labels: Uint8Array.from(labels),
  times: 1
})
const sequences = [
  sequence([0, 1, 0, 1], [0, 1, 0, 1]),
  sequence([1, 0, 0], [1, 0, 0]),
  sequence([0, 0, 1], [0, 0, 1])
]
const options = {labels: 2, rows: 2, stepRows: 1, epochs: 20, rate: 0.5, decay: 0, dropout: 0, seed: 1}

test('learns which word has which label', () => {
  const {words} = trainCrf(sequences, options)
  expect(words[0]! > words[1]!).toBe(true)
  expect(words[3]! > words[2]!).toBe(true)
})

test('learns what follows what', () => {
  // Words say nothing; labels take turns.
  const turns = [sequence([0, 0, 0, 0], [0, 1, 0, 1]), sequence([0, 0, 0], [1, 0, 1])]
  const {steps} = trainCrf(turns, options)
  expect(steps[1]! > steps[0]!).toBe(true)
  expect(steps[2]! > steps[3]!).toBe(true)
})

test('gives the same weights for the same seed, to the bit', () => {
  const one = trainCrf(sequences, {...options, dropout: 0.3})
  const other = trainCrf(sequences, {...options, dropout: 0.3})
  expect([...one.words, ...one.steps]).toEqual([...other.words, ...other.steps])
})

test('passes over features without a row', () => {
  expect([...trainCrf([sequence([-1, -1], [0, 1])], options).words]).toEqual([0, 0, 0, 0])
})
