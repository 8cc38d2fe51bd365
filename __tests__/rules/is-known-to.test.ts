import {expect, test} from '@jest/globals'
import {isKnownTo} from '../../lib/rules/is-known-to.js'
import {readText} from './read-with.js'

function read(text: string): boolean {
  const {tokens} = readText(text)
  return isKnownTo(
    tokens,
    tokens.findIndex(({lower}) => lower === 'known')
  )
}

test('knows who knows somebody', () => {
  expect(read('The boy was known to police.')).toBe(true)
  expect(read('The two were known to each other.')).toBe(true)
  expect(read('The family was well known to local services.')).toBe(true)
})
test('leaves what somebody is known to do', () => {
  expect(read('He is known to drink.')).toBe(false)
  expect(read('They are known to often visit the town.')).toBe(false)
  expect(read('She is known for her songs.')).toBe(false)
})
