import {expect, test} from '@jest/globals'
import {accusedBehind} from '../../lib/sources/accused-behind.js'
import {readText, wordsOf} from '../rules/read-with.js'

/** Whom the words behind `accused` name; the cue is the second of the text. */
const accused = (text: string): string | null => {
  const {tokens} = readText(text)
  const cue = {from: 1, to: 2}
  const content = [{from: 2, to: tokens.length - 1}]
  const reading = {cue, mention: [{from: 0, to: 1}], content, parent: -1, confidence: 1, why: ''}
  const range = accusedBehind(tokens, reading)
  return range && wordsOf(tokens, range)
}

test('is the one person in front of what they are accused of', () => {
  expect(accused('Ruiz accused the road minister of greed.')).toBe('the road minister')
  expect(accused('Ruiz blamed a harbour official for the delay.')).toBe('a harbour official')
})
test('is nobody where a body, a thing, several, or a name stands there', () => {
  expect(accused('Ruiz accused the council of greed.')).toBe(null)
  expect(accused('Ruiz accused the ministers of greed.')).toBe(null)
  expect(accused('Ruiz blamed the weather for the delay.')).toBe(null)
  expect(accused('Ruiz accused Pratt of greed.')).toBe(null)
})
test('is nobody where nobody accuses', () => {
  expect(accused('Ruiz told the minister of the delay.')).toBe(null)
})
