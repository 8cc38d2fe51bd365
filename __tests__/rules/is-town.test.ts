import {expect, test} from '@jest/globals'
import {isTown} from '../../lib/rules/is-town.js'
import type {Reading} from '../../types/reading.js'
import {readText} from './read-with.js'

/** Whether the first word of the last line is a town, where it was read as who says the rest. */
function town(text: string): boolean {
  const {tokens, sentences, passages} = readText(text)
  const cue = tokens.findIndex((token) => token.text === ':')
  const reading: Reading = {
    mention: [{from: cue - 1, to: cue}],
    cue: {from: cue, to: cue + 1},
    content: [{from: cue + 1, to: cue + 3}],
    parent: -1,
    confidence: 1,
    why: 'given'
  }
  return isTown(tokens, sentences, passages, reading)
}

test('knows the town that opens the body', () => {
  expect(town('headline| Three Held\nTarnow: The police arrested three clerks.')).toBe(true)
})
test('knows who speaks in an interview, in quotation marks, and further on', () => {
  expect(town('Lee: The police were late.\nWhy?\nLee: Ask them.')).toBe(false)
  expect(town('Lee: “The police were late.”')).toBe(false)
  expect(town('The clerks fled.\nLee: The police were late.')).toBe(false)
})
