import {expect, test} from '@jest/globals'
import fc from 'fast-check'
import {Habits} from '../lib/model/habits.js'
import {encodeWeights} from '../lib/train/encode-weights.js'
import {HabitLearner} from '../lib/train/habit-learner.js'

/** Keys, spread as hashes are, of which no two are the same in the 24 bits that are kept. */
const keys = fc.uniqueArray(
  fc.integer({min: -(2 ** 31), max: 2 ** 31 - 1}).map((one) => Math.imul(one, 0x9e3779b1)),
  {minLength: 1, maxLength: 60, selector: (key) => key & 0xffffff}
)

/** Tell a learner the same decision so many times. */
function tell(learner: HabitLearner, first: number, second: number, label: number, times: number): void {
  for (let i = 0; i < times; i++) learner.keep(first, second, label)
}

test('recalls the labels of the keys that it has, and of hardly any other', () => {
  fc.assert(
    fc.property(keys, keys, (known, others) => {
      const rows = known.map((key, i) => ({hash: key >>> 0, labels: [i % 50], weights: [1]}))
      const habits = new Habits(encodeWeights(rows, 50, 32, 1))
      const wrong = known.filter((key, i) => habits.recall(key) !== i % 50)
      // A key that finds no place is not known.
      expect(wrong.filter((key) => habits.recall(key) !== -1)).toEqual([])
      expect(wrong.length).toBeLessThanOrEqual(2 + known.length / 4)
      const lower = new Set(known.map((key) => key & 0xffffff))
      for (const key of others) if (!lower.has(key & 0xffffff)) expect(habits.recall(key)).toBe(-1)
    })
  )
})

test('recalls nothing where there are no habits', () => {
  expect([0, 1, -1, 2 ** 31 - 1].map((key) => new Habits('').recall(key))).toEqual([-1, -1, -1, -1])
})

test('learns what is decided thirty times and nearly always', () => {
  const learner = new HabitLearner(1)
  tell(learner, 5, 0, 2, 400)
  tell(learner, 5, 0, 3, 2)
  tell(learner, 6, 0, 2, 29)
  tell(learner, 7, 0, 2, 90)
  tell(learner, 7, 0, 3, 10)
  expect(learner.rows()).toEqual([{hash: 5, labels: [2], weights: [1]}])
  expect(learner.recall(5)).toBe(-1)
})

test('learns the second key from what the first does not tell', () => {
  const learner = new HabitLearner(2, [{hash: 5, labels: [2], weights: [1]}])
  expect(learner.recall(5)).toBe(2)
  tell(learner, 6, 8, 4, 30)
  expect(learner.rows()).toEqual([
    {hash: 5, labels: [2], weights: [1]},
    {hash: 8, labels: [4], weights: [1]}
  ])
})

test('what is learned comes out as text', () => {
  const learner = new HabitLearner(1)
  tell(learner, -5, 0, 7, 30)
  expect(new Habits(learner.text(10)).recall(-5)).toBe(7)
})
