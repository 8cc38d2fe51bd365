import {expect, test} from '@jest/globals'
import {leadPast} from '../../lib/rules/lead-past.js'
import {givenReading} from './given-reading.js'
import {show} from './read-with.js'

const pass = (marked: string): string => {
  const {tokens, reading} = givenReading(marked)
  return show(tokens, leadPast(tokens, reading))
}

test('goes on to what somebody says whose name is kept back', () => {
  expect(pass('A man {who} [asked] <that his name not be used said the road was shut>.')).toBe(
    'A man who asked that his name not be used [said] the road was shut'
  )
  expect(pass('{A nurse who} [declined] <to give her name told the paper it was late>.')).toBe(
    'A nurse who declined to give her name [told] the paper it was late'
  )
})
test('leaves what is no refusal, and what says nothing', () => {
  expect(pass('A man {who} [asked] <that his name not be used left the room>.')).toBe(
    'who [asked] that his name not be used left the room'
  )
  expect(pass('A man {who} [asked] <that his dog not be fed said the road was shut>.')).toBe(
    'who [asked] that his dog not be fed said the road was shut'
  )
  expect(pass('{She} [asked] <that her name not be used>.')).toBe('She [asked] that her name not be used')
  expect(pass('A man {who} [asked] <that his name be used said so>.')).toBe(
    'who [asked] that his name be used said so'
  )
  expect(pass('{The clerk} [said] <that the man left>.')).toBe('The clerk [said] that the man left')
})
