import {expect, test} from '@jest/globals'
import {hearsayAdverbs} from '../../lib/lexicon/hearsay-adverbs.js'
import {findAdverbs} from '../../lib/rules/find-adverbs.js'
import {readWith} from './read-with.js'

const read = (text: string): string[] => readWith(findAdverbs, hearsayAdverbs, text)

test('takes the clause without the adverb', () => {
  expect(read('Farmers reportedly blocked the road to the port.')).toEqual([
    '[reportedly] Farmers | blocked the road to the port'
  ])
})
test('begins at the subject, without what is said of it in passing', () => {
  expect(read('On Monday, the pilot, who lives nearby, reportedly left the town.')).toEqual([
    '[reportedly] the pilot | left the town'
  ])
})
test('keeps an apposition', () => {
  expect(read('Lee, a baker, was reportedly hurt.')).toEqual(['[reportedly] Lee, a baker, was | hurt'])
})
test('begins after a conjunction', () => {
  expect(read('Prices rose as the mill reportedly closed.')).toEqual(['[reportedly] the mill | closed'])
})
test('stops before the next clause', () => {
  expect(read('The men reportedly left, but nobody saw them.')).toEqual(['[reportedly] The men | left'])
  expect(read('The men reportedly left and the army came.')).toEqual(['[reportedly] The men | left'])
})
test('takes the words that it describes inside a noun phrase', () => {
  expect(read('They found an allegedly forged letter.')).toEqual(['[allegedly] forged letter'])
})
test('takes a name that is in doubt with what it names', () => {
  expect(read('Two men, allegedly brothers, were held.')).toEqual(['[allegedly] Two men | brothers'])
})
test('takes only a phrase that is added', () => {
  expect(read('He left, reportedly for Rome.')).toEqual(['[reportedly] for Rome'])
})
test('is silent without such an adverb, and in boilerplate', () => {
  expect(read('Farmers apparently blocked the road.')).toEqual([])
  expect(read('boilerplate| Readers reportedly love this newsletter.')).toEqual([])
})
