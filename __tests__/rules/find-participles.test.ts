import {expect, test} from '@jest/globals'
import {hearsayAdjectives} from '../../lib/lexicon/hearsay-adjectives.js'
import {findParticiples} from '../../lib/rules/find-participles.js'
import {readWith} from './read-with.js'

const read = (text: string): string[] => readWith(findParticiples, hearsayAdjectives, text)

test('takes what was reported somewhere', () => {
  expect(read('The new rules follow a string of small fires reported across the valley.')).toEqual([
    '[reported] a string of small fires'
  ])
})
test('takes a subject where the verb is still to come', () => {
  expect(read('Two blasts reported near the port were caused by gas.')).toEqual(['[reported] Two blasts'])
})
test('is silent where somebody reports', () => {
  expect(read('Officials reported in May that the dam was safe.')).toEqual([])
  expect(read('The fires reported by the crew were small.')).toEqual([])
})
test('is silent about what is counted', () => {
  expect(read('The pill was safe, with an itch reported in 6% of patients.')).toEqual([])
})
