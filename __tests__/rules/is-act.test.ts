import {describe, expect, test} from '@jest/globals'
import {isAct} from '../../lib/rules/is-act.js'
import {isThing} from '../../lib/rules/is-thing.js'
import {givenReading} from './given-reading.js'

const acts = (marked: string, confidence: number): boolean => {
  const {tokens, reading} = givenReading(marked, confidence)
  return isAct(tokens, reading)
}

test('a reading that the model is not sure of is no attribution', () => {
  expect(acts('{The tool} [features] <several new menus>.', 0.2)).toBe(true)
  expect(acts('{The tool} [features] <several new menus>.', 0.8)).toBe(false)
})

test('nor is one that sets something going, however sure the model is', () => {
  expect(acts('{The council} [ordered talks with] <the miners>.', 0.9)).toBe(true)
  expect(acts('{The council} [has ordered] <talks with the miners on wages>.', 0.9)).toBe(true)
  expect(acts('{The council} [has ordered] <a review of the wages>.', 0.9)).toBe(false)
  expect(acts('{The council} [ordered] <the miners to leave>.', 0.9)).toBe(false)
})

test('nor is what is done by a measure, or by a plan', () => {
  expect(acts('<They paid> [according to] {their means}.', 0.9)).toBe(true)
  expect(acts('<They paid> [according to] {their lawyer}.', 0.9)).toBe(false)
  expect(acts('<The dam> [was supposed] <to open>.', 0.9)).toBe(true)
  expect(acts('{Lee} [supposed] <that it was open>.', 0.9)).toBe(false)
})

describe('a content is a thing', () => {
  const isOnlyThing = (marked: string): boolean => {
    const {tokens, reading} = givenReading(marked)
    return isThing(tokens, reading.content)
  }
  test.each([
    ['a noun', '{Lee} [wants] <several new roads>.', true],
    ['a noun with a clause about it', '{Lee} [wants] <the road that was promised>.', true],
    ['a noun with what it is about', '{Lee} [wants] <talks on raising wages>.', true],
    ['a clause', '{Lee} [says] <the road is safe>.', false],
    ['an infinitive', '{Lee} [wants] <to build roads>.', false],
    ['a quotation', '{Lee} [praised] <“new roads”>.', false]
  ])('%s', (_name, marked, expected) => {
    expect(isOnlyThing(marked)).toBe(expected)
  })
})
