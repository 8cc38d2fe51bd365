import {expect, test} from '@jest/globals'
import {takeSaying} from '../../lib/rules/take-saying.js'
import {givenReading} from './given-reading.js'
import {show} from './read-with.js'

const mended = (marked: string): string => {
  const {tokens, reading} = givenReading(marked)
  return show(tokens, takeSaying(tokens, reading))
}

test('takes who is quoted for a part of the cue', () => {
  expect(mended('<“It is over,”> {the report} [quoted] <her as saying>.')).toBe(
    'the report [quoted her as saying] “It is over,”'
  )
})
test('leaves what is quoted', () => {
  expect(mended('{The report} [quoted] <her letter>.')).toBe('The report [quoted] her letter')
  expect(mended('<“It is over,”> {she} [quoted] <her letter>.')).toBe(
    'she [quoted] “It is over,” | her letter'
  )
})
