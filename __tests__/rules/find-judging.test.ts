import {expect, test} from '@jest/globals'
import {judgingWords} from '../../lib/lexicon/judging-words.js'
import {findJudging} from '../../lib/rules/find-judging.js'
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
