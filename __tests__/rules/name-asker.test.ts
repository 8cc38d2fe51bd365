import {expect, test} from '@jest/globals'
import {nameAsker} from '../../lib/rules/name-asker.js'
import {givenReading} from './given-reading.js'
import {show} from './read-with.js'

function read(marked: string): string {
  const {tokens, reading} = givenReading(marked)
  return show(tokens, nameAsker(tokens, reading))
}

test('takes who speaks between the verb and a colon out of what is said', () => {
  expect(read('Without a smile, [asked] <the old man: “So you came?”>')).toBe(
    'the old man [asked] “So you came?”'
  )
})
test('leaves who is asked, and a clause', () => {
  expect(read('Then she [asked] <the old man: “So you came?”>')).toBe('[asked] the old man: “So you came?”')
  expect(read('Without a smile, [said] <the dam had failed: “It is over.”>')).toBe(
    '[said] the dam had failed: “It is over.”'
  )
})
