import {expect, test} from '@jest/globals'
import {partReading} from '../../lib/rules/part-reading.js'
import {givenReading} from './given-reading.js'
import {show} from './read-with.js'

function read(marked: string): string {
  const {tokens, reading} = givenReading(marked)
  return show(tokens, partReading(tokens, reading))
}

test('takes the verb for the cue', () => {
  expect(read('{The note read in part}[:] <“I am leaving.”>')).toBe('The note [read] “I am leaving.”')
  expect(read('{The sign reads}[:] <“Closed.”>')).toBe('The sign [reads] “Closed.”')
})
test('leaves a name before a colon', () => {
  expect(read('{The note in full}[:] <“I am leaving.”>')).toBe('The note in full [:] “I am leaving.”')
  expect(read('{Lee Reads} [said] <“I am leaving.”>')).toBe('Lee Reads [said] “I am leaving.”')
})
