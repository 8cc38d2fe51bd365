import {expect, test} from '@jest/globals'
import {findBeats} from '../../lib/rules/find-beats.js'
import {readWith} from './read-with.js'

const read = (text: string): string[] => readWith(findBeats, new Set(), text)

test('gives a quotation to who makes a gesture before it', () => {
  expect(read('Henrik Berg laughed. “There is no chance of that.”')).toEqual([
    'Henrik Berg [] “There is no chance of that.”'
  ])
  expect(read('She shakes her head. “We never saw the money. Nobody did.”')).toEqual([
    'She [] “We never saw the money. Nobody did.”'
  ])
  expect(read('Berg considers this. “I was not afraid.” Then he leaves.')).toEqual([
    'Berg [] “I was not afraid.”'
  ])
})
test('is silent where more than one may speak', () => {
  expect(read('Berg smiled at Lee. “There is no chance of that.”')).toEqual([])
  expect(read('They laughed. “There is no chance of that.”')).toEqual([])
  expect(read('I paused. “Why did you leave the town?”')).toEqual([])
})
test('is silent behind what is no gesture', () => {
  expect(read('Berg died in May. “There was no chance for him.”')).toEqual([])
  expect(read('Berg left the town. “There is no chance of that.”')).toEqual([])
})
test('is silent about parts of sentences, titles and the next paragraph', () => {
  expect(read('Berg nodded. “A great ruse” is what he called it.')).toEqual([])
  expect(read('Berg nodded. “no chance of that at all.”')).toEqual([])
  expect(read('Berg nodded.\n“There is no chance of that.”')).toEqual([])
})
test('is silent where somebody says it', () => {
  expect(read('Berg nodded. “It is over,” said Lee.')).toEqual([])
})
