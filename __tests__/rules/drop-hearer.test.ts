import {expect, test} from '@jest/globals'
import {dropHearer} from '../../lib/rules/drop-hearer.js'
import type {Reading} from '../../types/reading.js'
import {readText, show} from './read-with.js'

/** The reading with its parts by the first and the word behind the last token of each. */
function read(text: string, cue: [number, number], ...content: [number, number][]): string {
  const {tokens} = readText(text)
  const reading: Reading = {
    cue: {from: cue[0], to: cue[1]},
    mention: [],
    content: content.map(([from, to]) => ({from, to})),
    parent: -1,
    confidence: 1,
    why: ''
  }
  return show(tokens, dropHearer(tokens, reading))
}

test('takes who is told off what they are told', () => {
  expect(read('The crew was told that it failed.', [2, 4], [0, 2], [4, 7])).toBe('[was told] that it failed')
})
test('keeps who is to do it, and what is said to be so', () => {
  expect(read('The crew was told to leave.', [2, 4], [0, 2], [4, 6])).toBe('[was told] The crew | to leave')
  expect(read('The crew was said to be safe.', [2, 4], [0, 2], [4, 7])).toBe(
    '[was said] The crew | to be safe'
  )
})

test('takes who hears it off what is said', () => {
  expect(read('Lee told reporters the pilots would meet.', [1, 2], [2, 7])).toBe(
    '[told] the pilots would meet'
  )
  expect(read('Lee told the crew.', [1, 2], [2, 4])).toBe('[told] the crew')
  expect(read('Lee told her by telephone that the pilots would meet.', [1, 2], [2, 10])).toBe(
    '[told] that the pilots would meet'
  )
})

test('knows who hears it by the words behind, whatever the parse', () => {
  expect(read('Lee told the union in May that it was over.', [1, 2], [2, 10])).toBe('[told] that it was over')
  expect(read('Lee told police he had left.', [1, 2], [2, 6])).toBe('[told] he had left')
  expect(read('Lee told the truth that hurts.', [1, 2], [2, 6])).toBe('[told] the truth that hurts')
  expect(read('Lee told the crew to leave.', [1, 2], [2, 6])).toBe('[told] the crew to leave')
})
test('tells two names behind the verb apart', () => {
  expect(read('Lee told the council the roads were safe.', [1, 2], [2, 8])).toBe('[told] the roads were safe')
  expect(read('Lee told Harbour Two the plan was dead.', [1, 2], [2, 8])).toBe('[told] the plan was dead')
  expect(read('Lee told the crew a tale of the sea.', [1, 2], [2, 9])).toBe(
    '[told] the crew a tale of the sea'
  )
  expect(read('Lee told the heads of the mill to go.', [1, 2], [2, 9])).toBe(
    '[told] the heads of the mill to go'
  )
})
test('takes back who it is told of', () => {
  expect(read('Lee told the Courier the mill had asked for help.', [1, 2], [6, 10])).toBe(
    '[told] the mill had asked for help'
  )
  expect(read('Lee told officers had left.', [1, 2], [3, 5])).toBe('[told] had left')
  expect(read('Lee told reporters the chance that it broke was small.', [1, 2], [5, 10])).toBe(
    '[told] the chance that it broke was small'
  )
  expect(read('That it broke, Lee told reporters.', [5, 6], [0, 3])).toBe('[told] That it broke')
})
