import {expect, test} from '@jest/globals'
import {cutOtherwise} from '../../lib/rules/cut-otherwise.js'
import {givenReading} from './given-reading.js'
import {show} from './read-with.js'

const mended = (marked: string): string => {
  const {tokens, reading} = givenReading(marked)
  return show(tokens, cutOtherwise(tokens, reading))
}

test('cuts what is told of who says so', () => {
  expect(mended('Anyone {who} [says] <otherwise has not read it>.')).toBe('who [says] otherwise')
})
test('leaves what is said', () => {
  expect(mended('{She} [says] <otherwise>.')).toBe('She [says] otherwise')
  expect(mended('{She} [says] <otherwise it would rain>.')).toBe('She [says] otherwise it would rain')
})
