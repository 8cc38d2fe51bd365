import {expect, test} from '@jest/globals'
import {trailingVerbs} from '../../lib/lexicon/trailing-verbs.js'
import {findTrailing} from '../../lib/rules/find-trailing.js'
import {readWith} from './read-with.js'

const read = (text: string): string[] => readWith(findTrailing, trailingVerbs, text)

test('reads who says it behind what is said', () => {
  expect(read('The dam is safe, two officials said Tuesday.')).toEqual([
    'two officials [said] The dam is safe'
  ])
  expect(read('The ferry was lost within minutes, harbour workers reported this week.')).toEqual([
    'harbour workers [reported] The ferry was lost within minutes'
  ])
  expect(read('The ferry was lost, the harbour paper reported, citing two sailors.')).toEqual([
    'the harbour paper [reported] The ferry was lost'
  ])
  expect(read('The price will fall, she says.')).toEqual(['she [says] The price will fall'])
})

test('reads other verbs of saying there', () => {
  expect(read('The price will fall, the minister signalled tonight.')).toEqual([
    'the minister [signalled] The price will fall'
  ])
  expect(read('More detail is needed, it continued.')).toEqual(['it [continued] More detail is needed'])
})
test('is silent where no clause stands before', () => {
  expect(read('In the end, the mayor said nothing.')).toEqual([])
  expect(read('On Monday, officials said.')).toEqual([])
})

test('is silent where a clause follows', () => {
  expect(read('The dam broke, the mayor said the bridge had failed.')).toEqual([])
  expect(read('He left the room, which they say was cold.')).toEqual([])
})

test('reads it before a semicolon as well', () => {
  expect(read('Two men died, the mayor reported that day; the papers later spoke of three.')).toEqual([
    'the mayor [reported] Two men died'
  ])
})

test('reads a court that hears it, and nobody else', () => {
  expect(read('The clerk forged the letter, a court has heard.')).toEqual([
    'a court [has heard] The clerk forged the letter'
  ])
  expect(read('The clerk forged the letter, a baker has heard.')).toEqual([])
})

test('reads a source with what hangs on it', () => {
  expect(read('The clerk forged the letter, two sources in the city police informed.')).toEqual([
    'two sources in the city police [informed] The clerk forged the letter'
  ])
})

test('reads it before what the source does besides', () => {
  expect(read('The mill will close, the owner announced on Monday, blaming high prices.')).toEqual([
    'the owner [announced] The mill will close'
  ])
})

test('reads what somebody has found, and not what is found somewhere', () => {
  expect(read('The owners ignored the cracks, an inquiry has found.')).toEqual([
    'an inquiry [has found] The owners ignored the cracks'
  ])
  expect(read('The mill burned tar, a poison found in old roads.')).toEqual([])
})

test('reads two sources that say it together', () => {
  expect(read('The mill stopped on Monday, the union and the company said.')).toEqual([
    'the union and the company [said] The mill stopped on Monday'
  ])
})
