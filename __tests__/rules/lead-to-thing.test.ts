import {expect, test} from '@jest/globals'
import {leadToThing} from '../../lib/rules/lead-to-thing.js'
import {givenReading} from './given-reading.js'
import {show} from './read-with.js'

function read(marked: string): string {
  const {tokens, reading} = givenReading(marked)
  return show(tokens, leadToThing(tokens, reading))
}

test('what shows something is the video, and not who made it', () => {
  expect(read('Video posted by activists and verified by {the Courier} [shows] <two fires>.')).toBe(
    'Video posted by activists and verified by the Courier [shows] two fires'
  )
})
test('who speaks behind by stays', () => {
  expect(read('A plan made by {the council} [says] <it is safe>.')).toBe(
    'A plan made by the council [says] it is safe'
  )
  expect(read('Two men led by {Lee} [said] <it was safe>.')).toBe('Lee [said] it was safe')
})
