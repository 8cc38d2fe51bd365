import {expect, test} from '@jest/globals'
import {judgingWords} from '../../lib/lexicon/judging-words.js'
import {findJudging} from '../../lib/rules/find-judging.js'
import {givenReading} from './given-reading.js'
import {readWith} from './read-with.js'

const read = (text: string): string[] => readWith(findJudging, judgingWords, text)

test('reads a verb that judges its object', () => {
  expect(read('The council rejected the offer.')).toEqual(['The council [rejected] the offer'])
})
test('reads one with a small word', () => {
  expect(read('The teachers called for talks.')).toEqual(['The teachers [called for] talks'])
})
test('is silent about the verb without it', () => {
  expect(read('The teachers called the mayor.')).toEqual([])
})
test('is silent without an object, and where nobody speaks', () => {
  expect(read('The council defended well.')).toEqual([])
  expect(read('The offer was rejected.')).toEqual([])
  expect(read('It rejected the coin.')).toEqual([])
})

test('reads it as the second verb of who was read before', () => {
  const text = 'The mayor slammed the owners and demanded an apology.'
  const {reading} = givenReading('{The mayor} [slammed] <the owners> and demanded an apology.')
  expect(readWith(findJudging, judgingWords, text, [reading])).toEqual(['The mayor [demanded] an apology'])
})

test('reads the clause of its object', () => {
  expect(read('The council rejected the idea that the mill rusts.')).toEqual([
    'The council [rejected] the idea that the mill rusts'
  ])
})
