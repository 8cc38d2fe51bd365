import {expect, test} from '@jest/globals'
import {hearsayVerbs} from '../../lib/lexicon/hearsay-verbs.js'
import {findPassives} from '../../lib/rules/find-passives.js'
import {readWith} from './read-with.js'

const read = (text: string): string[] => readWith(findPassives, hearsayVerbs, text)

test('takes the subject and the infinitive', () => {
  expect(read('On Friday, the ferry was said to have turned back near the cape.')).toEqual([
    '[was said to] the ferry | have turned back near the cape'
  ])
})
test('takes adverbs into the cue', () => {
  expect(read('The owners are widely believed to be abroad.')).toEqual([
    '[are widely believed to] The owners | be abroad'
  ])
})
test('reads a clause after it', () => {
  expect(read('It is rumored that the mill will close.')).toEqual(['[is rumored] that the mill will close'])
  expect(read('It was gathered that the mill closed.')).toEqual(['[was gathered] that the mill closed'])
  expect(read('It was learnt that the mill closed.')).toEqual(['[was learnt] that the mill closed'])
  expect(read('They were gathered to close the mill.')).toEqual([])
})
test('reads who thinks so after `by`', () => {
  expect(read('The seller is believed by analysts to be abroad.')).toEqual([
    'analysts [is believed] The seller | be abroad'
  ])
})
test('stays within a relative clause', () => {
  expect(read('The ferry, which was thought to be safe, sank.')).toEqual(['[was thought to] which | be safe'])
})
test('is silent about what is not so', () => {
  expect(read('He might have been expected to call.')).toEqual([])
  expect(read('The dam was supposed to open in May.')).toEqual([])
})
test('is silent where somebody says, or is told', () => {
  expect(read('Lee said to call back.')).toEqual([])
  expect(read('Visitors were told to leave.')).toEqual([])
  expect(read('She was known for her songs.')).toEqual([])
})
test('takes who stands before a clause between commas', () => {
  expect(read('The girl, who cannot be named because of her age, is alleged to have lit the fire.')).toEqual([
    '[is alleged to] The girl | have lit the fire'
  ])
})
