import {expect, test} from '@jest/globals'
import {nameOpener} from '../../lib/rules/name-opener.js'
import {givenReading} from './given-reading.js'
import {show} from './read-with.js'

const name = (marked: string): string => {
  const {tokens, reading} = givenReading(marked)
  return show(tokens, nameOpener(tokens, reading))
}

test('names the people who open a sentence before an aside', () => {
  expect(name('Survivors, speaking through a friend, [said] <it was dark>.')).toBe(
    'Survivors [said] it was dark'
  )
  expect(name('Suspects, who had waited, [told] <the court it was dark>.')).toBe(
    'Suspects [told] the court it was dark'
  )
})
test('leaves what opens with nobody, or was given to somebody', () => {
  expect(name('Sometimes, after a fire, [said] <it was dark>.')).toBe('[said] it was dark')
  expect(name('Lights, seen by all, [showed] <it was dark>.')).toBe('[showed] it was dark')
  expect(name('Survivors, {one of them} [said] <it was dark>.')).toBe('one of them [said] it was dark')
  expect(name('<Survivors, all at sea>, [said] Lee.')).toBe('[said] Survivors, all at sea')
  expect(name('Survivors [said] <it was dark>.')).toBe('[said] it was dark')
})
