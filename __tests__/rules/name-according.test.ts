import {expect, test} from '@jest/globals'
import {nameAccording} from '../../lib/rules/name-according.js'
import {givenReading} from './given-reading.js'
import {show} from './read-with.js'

const named = (marked: string): string => {
  const {tokens, reading} = givenReading(marked)
  return show(tokens, nameAccording(tokens, reading))
}

test('adds what a source in front is called besides', () => {
  expect(named('[According to] {Ann Lee}, <a miner who was there, the roof fell>.')).toBe(
    'Ann Lee, a miner who was there [According to] the roof fell'
  )
})
test('leaves what is said', () => {
  expect(named('[According to] {Ann Lee}, <the roof fell, and nobody came>.')).toBe(
    'Ann Lee [According to] the roof fell, and nobody came'
  )
  expect(named('[According to] {Ann Lee}, <a roof fell>.')).toBe('Ann Lee [According to] a roof fell')
})
