import {expect, test} from '@jest/globals'
import {findLines} from '../lib/passages/find-lines.js'
import {labelLines} from '../lib/train/label-lines.js'
import {learnPassages} from '../lib/train/learn-passages.js'
import {logistic} from '../lib/train/logistic.js'

test('logistic regression tells what speaks for and against', () => {
  const weights = logistic([
    {features: ['long', 'any'], label: 1, weight: 1},
    {features: ['short', 'any'], label: 0, weight: 1},
    {features: ['long', 'any'], label: 1, weight: 1},
    {features: ['short', 'any'], label: 0, weight: 1}
  ])
  expect(weights.get('long')).toBeGreaterThan(0.5)
  expect(weights.get('short')).toBeLessThan(-0.5)
  expect(Math.abs(weights.get('any')!)).toBeLessThan(0.3)
})

test('lines are labelled by the words of the article', () => {
  const body = 'The river rose by two metres.\nThe water stays\nNobody was hurt on the road.'
  const page = `Home\n${body}\nHome\nFive walks for the weekend`
  expect(labelLines(findLines(page), body).map(({isBody}) => isBody)).toEqual([
    false,
    true,
    true,
    true,
    false,
    false
  ])
})

test('learning is the same every time, and sees what is furniture', () => {
  const line = 'The river rose by two metres on Friday, and the mayor said that nobody was hurt by the water.'
  const pages = ['Sign up for news', 'Read more on this'].map((menu) => ({
    visible: `${menu}\nMenu\n${line}\n${line}\n${menu}`,
    readable: line,
    body: `${line}\n${line}`
  }))
  const weights = learnPassages(pages, [line])
  expect(learnPassages(pages, [line])).toEqual(weights)
  expect(weights['length 18-29']).toBeGreaterThan(0)
  expect(weights['ends in no stop']).toBeLessThan(0)
})
