import {expect, test} from '@jest/globals'
import {dropDummy} from '../../lib/rules/drop-dummy.js'
import {givenReading} from './given-reading.js'
import {show} from './read-with.js'

function read(marked: string): string {
  const {tokens, reading} = givenReading(marked)
  return show(tokens, dropDummy(tokens, reading))
}

test('it that stands for a question is nobody', () => {
  expect(read('{It} [remains unclear] <whether she left>.')).toBe('[remains unclear] whether she left')
  expect(read('{It} [was not clear] <who paid>.')).toBe('[was not clear] who paid')
})
test('it that says something is somebody', () => {
  expect(read('{It} [said] <that she left>.')).toBe('It [said] that she left')
  expect(read('{The firm} [was not clear] <who paid>.')).toBe('The firm [was not clear] who paid')
})
