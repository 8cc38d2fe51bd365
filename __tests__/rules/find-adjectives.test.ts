import {expect, test} from '@jest/globals'
import {hearsayAdjectives} from '../../lib/lexicon/hearsay-adjectives.js'
import {findAdjectives} from '../../lib/rules/find-adjectives.js'
import {readWith} from './read-with.js'

const read = (text: string): string[] => readWith(findAdjectives, hearsayAdjectives, text)

test('takes the noun with what hangs on it', () => {
  expect(read("The talks follow the navy's reported plan to mine the strait.")).toEqual([
    '[reported] plan to mine the strait'
  ])
})
test('stops before the verb', () => {
  expect(read('The alleged fraud in the north was ignored.')).toEqual(['[alleged] fraud in the north'])
})
test('is silent about who somebody is', () => {
  expect(read('The alleged gunman ran.')).toEqual([])
})
test('is silent where the word is a verb', () => {
  expect(read('The mill reported record losses.')).toEqual([])
  expect(read('She alleged that the vote was rigged.')).toEqual([])
  expect(read('He was supposed to call.')).toEqual([])
})
