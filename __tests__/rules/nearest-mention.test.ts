import {expect, test} from '@jest/globals'
import {nearestMention} from '../../lib/rules/nearest-mention.js'
import {givenReading} from './given-reading.js'
import {show} from './read-with.js'

/** A reading written in its sentence, after the rule. */
function read(marked: string): string {
  const {tokens, reading} = givenReading(marked)
  return show(tokens, nearestMention(tokens, reading))
}

test('keeps of two who speak the one beside the cue', () => {
  expect(read('{The driver}, Bo Lee, left, and {police} [said] <he was sought>.')).toBe(
    'police [said] he was sought'
  )
  expect(read('<It broke>, [said] {the mayor}, as {the crew} left.')).toBe('the mayor [said] It broke')
})
test('keeps the one before the cue where both stand beside it', () => {
  expect(read('{A former mayor} [says] {the council} <has failed>.')).toBe('A former mayor [says] has failed')
})
test('keeps the only one, however far', () => {
  expect(read('{The mayor}, in a letter of May, [said] <it broke>.')).toBe('The mayor [said] it broke')
})
