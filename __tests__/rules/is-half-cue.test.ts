import {expect, test} from '@jest/globals'
import {isHalfCue} from '../../lib/rules/is-half-cue.js'
import {givenReading} from './given-reading.js'

const isHalf = (marked: string): boolean => {
  const {tokens, reading} = givenReading(marked)
  return isHalfCue(tokens, reading)
}

test('half of a word is no cue', () => {
  expect(isHalf('<“It is over,”> [then]-mayor Ann Lee promised.')).toBe(true)
  expect(isHalf('<“It is over,”> [then] Ann Lee promised.')).toBe(false)
  expect(isHalf('<“It is over,”> [said] Ann Lee.')).toBe(false)
})
