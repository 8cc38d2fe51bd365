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
test('adds what became of a document', () => {
  expect(named('[According to] {a report}, <which was seen by the Courier, the roof fell>.')).toBe(
    'a report, which was seen by the Courier [According to] the roof fell'
  )
  expect(named('[According to] {a report}, <seen by the Courier, the roof fell>.')).toBe(
    'a report, seen by the Courier [According to] the roof fell'
  )
})
test('takes who is named in front for the source', () => {
  expect(named('[According to] <Ann Lee, the roof fell, and nobody came>.')).toBe(
    'Ann Lee [According to] the roof fell, and nobody came'
  )
  expect(named('[According to] <Ann Lee, a miner who was there, the roof fell>.')).toBe(
    'Ann Lee, a miner who was there [According to] the roof fell'
  )
  expect(named('[According to] {police}, <armed with a knife, the man fled>.')).toBe(
    'police [According to] armed with a knife, the man fled'
  )
  expect(named('[According to] <the roof, it fell when Ann Lee left>.')).toBe(
    'the roof [According to] it fell when Ann Lee left'
  )
  expect(named('[According to] <legend it fell, and nobody came>.')).toBe(
    '[According to] legend it fell, and nobody came'
  )
})
test('leaves what is said', () => {
  expect(named('[According to] {Ann Lee}, <the roof fell, and nobody came>.')).toBe(
    'Ann Lee [According to] the roof fell, and nobody came'
  )
  expect(named('[According to] {Ann Lee}, <a roof fell>.')).toBe('Ann Lee [According to] a roof fell')
})
