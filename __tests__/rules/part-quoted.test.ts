import {expect, test} from '@jest/globals'
import {partQuoted} from '../../lib/rules/part-quoted.js'
import {givenReadings} from './given-readings.js'

const parted = (...marked: readonly string[]): string[] => givenReadings(partQuoted, ...marked)

test('gives what is quoted to who is quoted, and all of it to who quotes', () => {
  expect(
    parted(
      '{The agency} quoted a sailor as [saying] <that it sank>.',
      '{The agency} [quoted] <a sailor as> saying that it sank.'
    )
  ).toEqual(['a sailor [saying] that it sank', 'The agency [quoted] a sailor as saying that it sank'])
})
test('finds who is quoted in a passive', () => {
  expect(parted('A sailor [was quoted as saying] <that it sank>.')).toEqual([
    'A sailor [was quoted as saying] that it sank'
  ])
  expect(
    parted(
      'A sailor was quoted by the agency as [saying] <that it sank>.',
      '{A sailor} [was quoted] <by the agency as saying that it sank>.'
    )
  ).toEqual(['A sailor [saying] that it sank', 'the agency [was quoted] A sailor | saying that it sank'])
})
test('leaves other words with as', () => {
  expect(parted('{The agency} [described it as sinking] <within minutes>.')).toEqual([
    'The agency [described it as sinking] within minutes'
  ])
})
