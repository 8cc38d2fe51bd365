import {describe, expect, test} from '@jest/globals'
import {isAct} from '../../lib/rules/is-act.js'
import {isThing} from '../../lib/rules/is-thing.js'
import {givenReading} from './given-reading.js'

const acts = (marked: string, confidence = 0.45): boolean => {
  const {tokens, reading} = givenReading(marked, confidence)
  return isAct(tokens, reading)
}

describe('an act is no attribution', () => {
  test.each([
    ['a verb that is in no list', '{The tool} [features] <several new menus>.'],
    ['what a thing does', '{It} [supports] <several kinds of files>.'],
    ['what is done to somebody', '{She} [has been nominated for] <three prizes>.'],
    ['what somebody is known for', 'She [is known for] <her songs>.']
  ])('%s', (_name, marked) => {
    expect(acts(marked)).toBe(true)
  })

  test('where what is ordered stands in the cue, however sure the model is', () => {
    expect(acts('{The council} [ordered talks with] <the miners>.', 0.9)).toBe(true)
  })
})

describe('it stays an attribution', () => {
  test('where the model is sure', () => {
    expect(acts('{The tool} [features] <several new menus>.', 0.8)).toBe(false)
  })
  test.each([
    ['with a clause', '{The tool} [promotes] <that all files are open>.'],
    ['with something to be done', '{The council} [ordered] <the miners to leave>.'],
    ['with words of praise', '{The council} [promotes] <“the best town in the valley”>.'],
    ['with a feeling', '{She} [was surprised at] <the result>.'],
    ['with a verb of criticism', '{The council} [blasted] <the miners>.']
  ])('%s', (_name, marked) => {
    expect(acts(marked)).toBe(false)
  })
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
