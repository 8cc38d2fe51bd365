import {expect, test} from '@jest/globals'
import {cutSentences} from '../../lib/rules/cut-sentences.js'
import {givenReading} from './given-reading.js'
import {show} from './read-with.js'

const mended = (marked: string): string => {
  const {tokens, reading} = givenReading(marked)
  return show(tokens, cutSentences(tokens, reading))
}

test('cuts a content where the sentence of its cue ends', () => {
  expect(mended('{The party} [said] <it was late. Its leader, Ann Lee,> left.')).toBe(
    'The party [said] it was late'
  )
})
test('cuts a content where the sentence of its cue begins', () => {
  expect(mended('He put <on his hat. The pattern>, {he} [said], <is old>.')).toBe(
    'he [said] The pattern | is old'
  )
})
test('leaves whole sentences, quotations, and what follows a colon', () => {
  expect(mended('{Lee} [said] <it was late. It rained>.')).toBe('Lee [said] it was late. It rained')
  expect(mended('{Lee} [said] <“It was late. It> rained.”')).toBe('Lee [said] “It was late. It')
  expect(mended('{Lee}[:] <It was late. It> rained.')).toBe('Lee [:] It was late. It')
})
