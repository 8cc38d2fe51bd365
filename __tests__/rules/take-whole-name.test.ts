import {expect, test} from '@jest/globals'
import {takeWholeName} from '../../lib/rules/take-whole-name.js'
import {givenReading} from './given-reading.js'
import {show} from './read-with.js'

const taken = (marked: string): string => {
  const {tokens, reading} = givenReading(marked)
  return show(tokens, takeWholeName(tokens, reading))
}

test('adds the beginning of a name made of common words', () => {
  expect(taken('Save {the Children} [said] <it leaks>.')).toBe('Save the Children [said] it leaks')
  expect(taken('On Monday Doctors Without {Borders} [said] <it leaks>.')).toBe(
    'Doctors Without Borders [said] it leaks'
  )
})

test('leaves other words as they are', () => {
  expect(taken('They save {the Children} [said] <it leaks>.')).toBe('the Children [said] it leaks')
  expect(taken('Friends of {the Harbour} [said] <it leaks>.')).toBe('the Harbour [said] it leaks')
})
