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

test('gives a quotation with I to the only one told of before it', () => {
  expect(read('Berg was delighted with the result. “I have never won anything.”')).toEqual([
    'Berg [] “I have never won anything.”'
  ])
  expect(read('His neighbour, Ida Berg, was more hopeful. “I have seen worse.”')).toEqual([
    'His neighbour, Ida Berg, [] “I have seen worse.”'
  ])
  expect(read('She opened the shop in 1990. “My father built it. He was a mason.”')).toEqual([])
  expect(read('She opened the shop in 1990. “My aunt built it.”')).toEqual(['She [] “My aunt built it.”'])
  expect(read('Robert Berg worked in the mine. “I was never afraid.”')).toEqual([
    'Robert Berg [] “I was never afraid.”'
  ])
})
test('is silent where that may be another', () => {
  expect(read('The baker met Berg. “I did not sleep.”')).toEqual([])
  expect(read('The baker saw her. “I did not sleep.”')).toEqual([])
  expect(read('The baker was glad. “I told him so.”')).toEqual([])
  expect(read('The baker was glad. “It is over at last.”')).toEqual([])
  expect(read('The bakers were glad. “I loved it.”')).toEqual([])
  expect(read('The baker and the miner were glad. “I loved it.”')).toEqual([])
  expect(read('Tarnow won the cup. “I loved it.”')).toEqual([])
  expect(read('The film opened on Friday. “I loved it.”')).toEqual([])
  expect(read('The baker was glad.\n“I loved it.”')).toEqual([])
})
