import {expect, test} from '@jest/globals'
import {dropSaying} from '../../lib/rules/drop-saying.js'
import {givenReadings} from './given-readings.js'

test('drops what only the participle behind it says', () => {
  expect(
    givenReadings(
      dropSaying,
      '{Residents} [objected], <saying the road was too narrow>.',
      '{Residents} objected, [saying] <the road was too narrow>.'
    )
  ).toEqual(['Residents [saying] the road was too narrow'])
})
test('leaves a verb with a content of its own, and a participle that nobody read', () => {
  expect(
    givenReadings(
      dropSaying,
      '{Residents} [rejected] <the plan>, saying the road was narrow.',
      '{Residents} rejected the plan, [saying] <the road was narrow>.'
    )
  ).toEqual(['Residents [rejected] the plan', 'Residents [saying] the road was narrow'])
  expect(givenReadings(dropSaying, '{Residents} [objected], <saying the road was narrow>.')).toEqual([
    'Residents [objected] saying the road was narrow'
  ])
})
