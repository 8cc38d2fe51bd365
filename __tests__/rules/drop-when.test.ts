import {expect, test} from '@jest/globals'
import {dropWhen} from '../../lib/rules/drop-when.js'
import {givenReading} from './given-reading.js'
import {show} from './read-with.js'

function read(marked: string): string {
  const {tokens, reading} = givenReading(marked)
  return show(tokens, dropWhen(tokens, reading))
}

test('a month or a day behind the verb says nothing', () => {
  expect(read('<A ruling> [is expected] {in June}.')).toBe('[is expected] A ruling')
  expect(read('<A ruling> [is expected in] {June 2024}.')).toBe('[is expected in] A ruling')
})
test('a name does', () => {
  expect(read('<A ruling> [is demanded by] {June Lee}.')).toBe('June Lee [is demanded by] A ruling')
  expect(read('<“A ruling,”> [said] {June}.')).toBe('June [said] “A ruling,”')
})
