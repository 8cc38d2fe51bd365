import {expect, test} from '@jest/globals'
import {partJudged} from '../../lib/rules/part-judged.js'
import {givenReadings} from './given-readings.js'

const parted = (marked: string): string[] => givenReadings(partJudged, marked)

test('parts what is judged next', () => {
  expect(parted('{Lee} [called] <the fire a tragedy and blamed “ruthless owners”>.')).toEqual([
    'Lee [called] the fire a tragedy',
    'Lee [blamed] “ruthless owners”'
  ])
})
test('leaves one thing that is judged', () => {
  for (const said of ['a mistake and a “disgrace”', 'long and “boring”', 'old and broken'])
    expect(parted(`{Lee} [called] <the plan ${said}>.`)).toEqual([`Lee [called] the plan ${said}`])
})
