import {expect, test} from '@jest/globals'
import {widenMention} from '../../lib/rules/widen-mention.js'
import {givenReading} from './given-reading.js'
import {show} from './read-with.js'

const widened = (marked: string): string => {
  const {tokens, reading} = givenReading(marked)
  return show(tokens, widenMention(tokens, [reading])[0]!)
}

test('adds what is told of the source', () => {
  expect(widened('{One sailor}, who was not on board, [said] <it sank>.')).toBe(
    'One sailor, who was not on board [said] it sank'
  )
  expect(widened('{The log}, seen by the Courier, [shows] <that it sank>.')).toBe(
    'The log, seen by the Courier [shows] that it sank'
  )
})
test('adds whom a clause tells of', () => {
  expect(widened('The league, {which has no money}, [said] <it sank>.')).toBe(
    'The league, which has no money [said] it sank'
  )
  expect(widened('It hit Tarnow. Sailors, {who have no money}, [said] <it sank>.')).toBe(
    'Sailors, who have no money [said] it sank'
  )
  expect(widened('The sailor {who} [said] <it sank> left.')).toBe('who [said] it sank')
})
test('adds where the source is from', () => {
  expect(widened('{Fishermen in the bay}, where the oil came ashore, [said] <it stank>.')).toBe(
    'Fishermen in the bay, where the oil came ashore [said] it stank'
  )
})
test('leaves out what the source did meanwhile', () => {
  expect(widened('{One sailor}, speaking in Tarnow, [said] <it sank>.')).toBe('One sailor [said] it sank')
})
