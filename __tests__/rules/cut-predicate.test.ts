import {expect, test} from '@jest/globals'
import {cutPredicate} from '../../lib/rules/cut-predicate.js'
import {givenReading} from './given-reading.js'
import {readText, show} from './read-with.js'

/** The reading of a noun with all behind it as its content. */
function read(text: string, noun: number): string {
  const {tokens} = readText(text)
  const cue = {from: noun, to: noun + 1}
  const content = [{from: noun + 1, to: tokens.length - 1}]
  return show(tokens, cutPredicate(tokens, {cue, mention: [], content, parent: -1, confidence: 1, why: ''}))
}

test('what is told of a noun of saying is no part of what was said', () => {
  expect(read('The claim that the mayor had lied was false.', 1)).toBe('[claim] that the mayor had lied')
  expect(read('Her warning that it would rain has come true.', 1)).toBe('[warning] that it would rain')
})
test('a content without more is left alone', () => {
  expect(read('He denied the claim that the mayor had lied.', 3)).toBe('[claim] that the mayor had lied')
})
test('a verb that looks like a noun is none', () => {
  const {tokens, reading} = givenReading(
    '{The team} [estimates] <that the world’s meadows store between 2.1 and 2.9 billion tons>.'
  )
  expect(cutPredicate(tokens, reading)).toBe(reading)
})
