import {expect, test} from '@jest/globals'
import {partAsides} from '../../lib/rules/part-asides.js'
import {givenReadings} from './given-readings.js'

const parted = (...marked: readonly string[]): string[] => givenReadings(partAsides, ...marked)

test('parts what stands before a semicolon', () => {
  expect(
    parted(
      '<Some want a vote; others>, [said] {Lee}, would wait.',
      '{Some} [want] <a vote; others>, said Lee, would wait.'
    )
  ).toEqual(['Lee [said] others', 'Some [want] a vote'])
})
test('parts who admits from who argues', () => {
  expect(
    parted('Others, {Lee} [admits], argue <that it rusts>.', '{Others, Lee admits,} [argue] <that it rusts>.')
  ).toEqual(['Lee [admits] Others | argue that it rusts', 'Others [argue] that it rusts'])
})
test('leaves a source between commas that is alone', () => {
  expect(parted('<The mill>, {Lee} [said], will close.')).toEqual(['Lee [said] The mill'])
})
