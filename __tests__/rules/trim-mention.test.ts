import {expect, test} from '@jest/globals'
import {trimMention} from '../../lib/rules/trim-mention.js'
import {givenReading} from './given-reading.js'
import {show} from './read-with.js'

const trimmed = (marked: string): string => {
  const {tokens, reading} = givenReading(marked)
  return show(tokens, trimMention(tokens, reading))
}

test('takes a time off the head', () => {
  expect(trimmed('In {September the council} [banned] <cars>.')).toBe('the council [banned] cars')
  expect(trimmed('On 2 {September the council} [banned] <cars>.')).toBe('the council [banned] cars')
  expect(trimmed('{September rain} [showed] <that it leaks>.')).toBe('September rain [showed] that it leaks')
})
test('takes what they do off the head', () => {
  expect(trimmed('{Reacting, the council} [rejected] <the offer>.')).toBe('the council [rejected] the offer')
})
test('takes the time off the end', () => {
  expect(trimmed('{The council on Friday} [rejected] <the offer>.')).toBe('The council [rejected] the offer')
  expect(trimmed('{The council this week} [rejected] <the offer>.')).toBe('The council [rejected] the offer')
})
test('takes a day that stands by itself off the end', () => {
  expect(trimmed('{The brewery today} [announced] <a recall>.')).toBe('The brewery [announced] a recall')
  expect(trimmed('{Quill Foods Inc. yesterday} [announced] <a recall>.')).toBe(
    'Quill Foods Inc. [announced] a recall'
  )
  expect(trimmed('{The brewery Monday} [announced] <a recall>.')).toBe('The brewery [announced] a recall')
  expect(trimmed('{The paper Dover Today} [reported] <a recall>.')).toBe(
    'The paper Dover Today [reported] a recall'
  )
  expect(trimmed('{Ruby Tuesday} [announced] <a recall>.')).toBe('Ruby Tuesday [announced] a recall')
})
test('leaves a time that belongs to the name', () => {
  expect(trimmed('{The report of Monday} [rejected] <the offer>.')).toBe(
    'The report of Monday [rejected] the offer'
  )
  expect(trimmed('{A poll taken last week} [shows] <a lead>.')).toBe('A poll taken last week [shows] a lead')
})
test('takes small words off the head', () => {
  expect(trimmed('<The plan> [is backed] {by farmers}.')).toBe('farmers [is backed] The plan')
})
test('takes bullets and pictures off the head', () => {
  expect(trimmed('{• The mayor} [said] <it was late>.')).toBe('The mayor [said] it was late')
  expect(trimmed('{🇺🇸 The mayor} [said] <it was late>.')).toBe('The mayor [said] it was late')
})
test('takes a link and a place off the head', () => {
  expect(trimmed('{after the report} [blamed] <the owners>.')).toBe('the report [blamed] the owners')
  expect(trimmed('{At the hearing, the judge} [said] <it was late>.')).toBe('the judge [said] it was late')
  expect(trimmed('{In Tarnow people} [said] <it was late>.')).toBe('In Tarnow people [said] it was late')
})
test('takes a verb before a colon for the cue', () => {
  expect(trimmed('{Her sister, 46, said}[:] <“It leaked.”>')).toBe('Her sister, 46 [said] “It leaked.”')
  expect(trimmed('{The mayor}[:] <“It leaked.”>')).toBe('The mayor [:] “It leaked.”')
})
test('finds the name before a verb before a colon', () => {
  expect(trimmed('<Her sister>, {fumed}[:] <“It leaked.”>')).toBe('Her sister [fumed] “It leaked.”')
})
test('takes how long after it was off the head', () => {
  expect(trimmed('{hours after the paper} [reported] <that it leaks>.')).toBe(
    'the paper [reported] that it leaks'
  )
  expect(trimmed('{Two weeks before Lee} [said] <that it leaks>.')).toBe('Lee [said] that it leaks')
  expect(trimmed('{A week of rain} [showed] <that it leaks>.')).toBe('A week of rain [showed] that it leaks')
  expect(trimmed('{The morning after} [showed] <that it leaks>.')).toBe(
    'The morning after [showed] that it leaks'
  )
})
test('takes off a bracket that does not close', () => {
  expect(trimmed('<Lee won>, [according to] {polls (a wide margin}, but less).')).toBe(
    'polls [according to] Lee won'
  )
  expect(trimmed('<Lee won>, [according to] {the bureau (of mines)}.')).toBe(
    'the bureau (of mines) [according to] Lee won'
  )
})
