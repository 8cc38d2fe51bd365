import {expect, test} from '@jest/globals'
import {goesBy} from '../../lib/rules/goes-by.js'
import {readText} from './read-with.js'

/** Whether what stands behind `according to`, up to the end, only says how. */
function isManner(text: string): boolean {
  const {tokens} = readText(text)
  const to = tokens.findIndex(({lower}, i) => lower === 'to' && tokens[i - 1]?.lower === 'according')
  return goesBy(tokens, {from: to + 1, to: tokens.length - 1})
}

test('what people act by tells nothing', () => {
  expect(isManner('It went according to plan.')).toBe(true)
  expect(isManner('They paid according to their means.')).toBe(true)
  expect(isManner('They paid according to their own ability.')).toBe(true)
  expect(isManner('They paid according to how they felt.')).toBe(true)
  expect(isManner('We ran it according to the way.')).toBe(true)
})
test('what tells something does', () => {
  expect(isManner('It will open according to the plan.')).toBe(false)
  expect(isManner('It will open according to her plan.')).toBe(false)
  expect(isManner('It failed according to officials.')).toBe(false)
  expect(isManner('It failed according to their report.')).toBe(false)
  expect(isManner('It failed according to what we heard.')).toBe(false)
})
