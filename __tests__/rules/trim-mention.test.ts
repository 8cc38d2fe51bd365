import {expect, test} from '@jest/globals'
import {trimMention} from '../../lib/rules/trim-mention.js'
import {givenReading} from './given-reading.js'
import {show} from './read-with.js'

const trimmed = (marked: string): string => {
  const {tokens, reading} = givenReading(marked)
  return show(tokens, trimMention(tokens, reading))
}

test('takes the time off the end', () => {
  expect(trimmed('{The council on Friday} [rejected] <the offer>.')).toBe('The council [rejected] the offer')
  expect(trimmed('{The council this week} [rejected] <the offer>.')).toBe('The council [rejected] the offer')
})
test('leaves a time that belongs to the name', () => {
  expect(trimmed('{The report of Monday} [rejected] <the offer>.')).toBe(
    'The report of Monday [rejected] the offer'
  )
  expect(trimmed('{A poll taken last week} [shows] <a lead>.')).toBe('A poll taken last week [shows] a lead')
})
test('takes small words off the head', () => {
  expect(trimmed('<The plan> [is backed] {by farmers}.')).toBe('farmers [is backed] The plan')
})
