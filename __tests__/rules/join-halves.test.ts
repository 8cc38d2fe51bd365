import {expect, test} from '@jest/globals'
import {joinHalves} from '../../lib/rules/join-halves.js'
import {givenReading} from './given-reading.js'
import {show} from './read-with.js'

const joined = (marked: string): string => {
  const {tokens, reading} = givenReading(marked)
  return show(tokens, joinHalves(tokens, [reading])[0]!)
}

test('adds the half in front', () => {
  expect(joined('To save the mill, {Lee} [said], <the town must pay>.')).toBe(
    'Lee [said] To save the mill | the town must pay'
  )
})
test('adds the half behind', () => {
  expect(joined('<The ferry sank>, {Lee} [said], after a blast.')).toBe(
    'Lee [said] The ferry sank | after a blast'
  )
})
test('takes a subject out of the mention', () => {
  expect(joined('{The plant, the operator} [said], <will close after the summer>.')).toBe(
    'the operator [said] The plant | will close after the summer'
  )
})
test('leaves what stands before a new quotation', () => {
  expect(joined('As it fell, {Lee} [said], <“We have lost.”>')).toBe('Lee [said] “We have lost.”')
})
test('adds it where the quotation goes on with the sentence', () => {
  expect(joined('When it fell, {Lee} [said], <“we had lost.”>')).toBe(
    'Lee [said] When it fell | “we had lost.”'
  )
})
test('leaves acts', () => {
  expect(joined('In the north, {Lee} [attacked], <the town>.')).toBe('Lee [attacked] the town')
})
test('adds the half behind a source that follows its verb', () => {
  expect(joined('<The ferry>, [said] {the operator}, would sink.')).toBe(
    'the operator [said] The ferry | would sink'
  )
})
test('adds what is told of the same subject behind `and`', () => {
  expect(joined('<The dam was safe>, {Hart} [told] reporters, and would open in May.')).toBe(
    'Hart [told] The dam was safe | and would open in May'
  )
  expect(joined('<The boy was shot>, {police} [said], and died in hospital.')).toBe(
    'police [said] The boy was shot | and died in hospital'
  )
  expect(joined('<Her father>, {she} [liked to say], taught her to listen.')).toBe(
    'she [liked to say] Her father | taught her to listen'
  )
})
test('leaves what who speaks does behind `and`', () => {
  expect(joined('<It is over>, {she} [said], and left the room.')).toBe('she [said] It is over')
  expect(joined('<It is over>, {Hart} [said], and Lee agreed.')).toBe('Hart [said] It is over')
})
