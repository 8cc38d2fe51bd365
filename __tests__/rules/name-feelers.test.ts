import {expect, test} from '@jest/globals'
import {nameFeelers} from '../../lib/rules/name-feelers.js'
import {givenReading} from './given-reading.js'
import {show} from './read-with.js'

function read(marked: string): string {
  const {tokens, reading} = givenReading(marked)
  return show(tokens, nameFeelers(tokens, reading))
}

test('takes who feels it for the source', () => {
  expect(read('<Villagers> [are worried] <that the dam will fail>.')).toBe(
    'Villagers [are worried] that the dam will fail'
  )
  expect(read('<The crew> [is not convinced] <that it is safe>.')).toBe(
    'The crew [is not convinced] that it is safe'
  )
  expect(read('<Ann Lee> [was afraid of] <a storm>.')).toBe('Ann Lee [was afraid of] a storm')
})
test('leaves what is done to somebody, a thing, and a known source', () => {
  expect(read('<The crew> [was told] <that it is safe>.')).toBe('[was told] The crew | that it is safe')
  expect(read('<It> [is certain] <that it is safe>.')).toBe('[is certain] It | that it is safe')
  expect(read('{Lee} [is sure] <that it is safe>.')).toBe('Lee [is sure] that it is safe')
})
