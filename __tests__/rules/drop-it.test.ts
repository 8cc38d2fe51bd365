import {expect, test} from '@jest/globals'
import {dropIt} from '../../lib/rules/drop-it.js'
import {givenReading} from './given-reading.js'
import {show} from './read-with.js'

const dropped = (marked: string): string => {
  const {tokens, reading} = givenReading(marked)
  return show(tokens, dropIt(tokens, reading))
}

test('takes the word that says nothing off what is said', () => {
  expect(dropped('<It> [is understood] <the mill will close>.')).toBe('[is understood] the mill will close')
})
test('leaves what is told of', () => {
  expect(dropped('<It> [is said] <to be old>.')).toBe('[is said] It | to be old')
  expect(dropped('<The mill> [is said] <to be old>.')).toBe('[is said] The mill | to be old')
})
