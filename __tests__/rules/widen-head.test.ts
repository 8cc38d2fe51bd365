import {expect, test} from '@jest/globals'
import {widenHead} from '../../lib/rules/widen-head.js'
import {givenReading} from './given-reading.js'
import {show} from './read-with.js'

const widened = (marked: string): string => {
  const {tokens, reading} = givenReading(marked)
  return show(tokens, widenHead(tokens, reading))
}

test('adds the head of a name', () => {
  expect(widened('It came after a report by {the institute} [concluded] <that it leaks>.')).toBe(
    'a report by the institute [concluded] that it leaks'
  )
  expect(widened('A report by {the institute} [concluded] <that it leaks>.')).toBe(
    'A report by the institute [concluded] that it leaks'
  )
})
test('adds what a time behind a participle belongs to', () => {
  expect(widened('The wall fell, and a survey finished {the next year} [advised] <against repairs>.')).toBe(
    'a survey finished the next year [advised] against repairs'
  )
})
test('leaves a name without one', () => {
  expect(widened('In {Tarnow} [said] <it leaks>.')).toBe('Tarnow [said] it leaks')
  expect(widened('A letter to the board of {directors} [urging] <them to act>.')).toBe(
    'directors [urging] them to act'
  )
})
