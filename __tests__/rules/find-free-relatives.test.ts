import {expect, test} from '@jest/globals'
import {namingVerbs} from '../../lib/lexicon/naming-verbs.js'
import {findFreeRelatives} from '../../lib/rules/find-free-relatives.js'
import {readWith} from './read-with.js'

const read = (text: string): string[] => readWith(findFreeRelatives, namingVerbs, text)

test('takes what somebody calls a thing', () => {
  expect(read('The union walked out over what it described as an insult to drivers.')).toEqual([
    'it [described as] an insult to drivers'
  ])
  expect(read('They left in what the mayor called a sad day for the town.')).toEqual([
    'the mayor [called] a sad day for the town'
  ])
})
test('is silent about calls and other questions', () => {
  expect(read('The union called a strike.')).toEqual([])
  expect(read('Nobody knows what the mayor wants.')).toEqual([])
})

test('goes on over what is quoted in the name', () => {
  expect(read('He left in what he called a "grave breach" of the rules.')).toEqual([
    'he [called] a "grave breach" of the rules'
  ])
})
