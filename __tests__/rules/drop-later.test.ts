import {expect, test} from '@jest/globals'
import {dropLater} from '../../lib/rules/drop-later.js'
import {givenReading} from './given-reading.js'
import {show} from './read-with.js'

const mended = (marked: string): string => {
  const {tokens, reading} = givenReading(marked)
  return show(tokens, dropLater(tokens, reading))
}

test('drops when it was said', () => {
  expect(mended('{Lee} [said] <afterwards she was glad>.')).toBe('Lee [said] she was glad')
})
test('leaves when it was', () => {
  expect(mended('{Lee} [said] <she was glad afterwards>.')).toBe('Lee [said] she was glad afterwards')
  expect(mended('{Lee} [said] <later buses would stop>.')).toBe('Lee [said] later buses would stop')
  expect(mended('{Lee} [said] <later>.')).toBe('Lee [said] later')
})
