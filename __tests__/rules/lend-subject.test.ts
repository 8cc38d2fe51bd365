import {expect, test} from '@jest/globals'
import {lendSubject} from '../../lib/rules/lend-subject.js'
import {givenReading} from './given-reading.js'
import {givenReadings} from './given-readings.js'
import {show} from './read-with.js'

const lent = (marked: string): string => {
  const {tokens, reading} = givenReading(marked)
  return show(tokens, lendSubject(tokens, [reading])[0]!)
}

test('lends a participle the subject of its sentence', () => {
  expect(lent('The mayor left the hall, [saying] <that the dam had failed>.')).toBe(
    'The mayor [saying] that the dam had failed'
  )
})
test('lends one in front the subject that follows', () => {
  expect(lent('After [saying] <that the dam was safe>, the mayor left.')).toBe(
    'the mayor [saying] that the dam was safe'
  )
})
test('lends a joined verb the subject of the first', () => {
  expect(lent('The union closed the gate and [demanded] <that the mill pay more>.')).toBe(
    'The union [demanded] that the mill pay more'
  )
})
test('lends who does the act before, without the act', () => {
  expect(
    givenReadings(
      lendSubject,
      '{The minister} [called for] <calm> and said he would resign.',
      'The minister called for calm and [said] <he would resign>.'
    )
  ).toEqual(['The minister [called for] calm', 'The minister [said] he would resign'])
})
test('lends an infinitive the object of the verb above', () => {
  expect(lent('The storm forced the mayor [to admit] <that the dam had failed>.')).toBe(
    'the mayor [to admit] that the dam had failed'
  )
})
test('lends a participle the noun before it', () => {
  expect(lent('The film ends with footage of the mayor [saying] <that the dam had failed>.')).toBe(
    'the mayor [saying] that the dam had failed'
  )
})
test('takes who speaks behind the verb out of what is said', () => {
  expect(lent('<“The dam is safe,”> [said] <the 21-year-old, who queued for her>.')).toBe(
    'the 21-year-old [said] “The dam is safe,”'
  )
  expect(lent('<“The dam is safe,”> [writes] <the harbour paper>.')).toBe(
    'the harbour paper [writes] “The dam is safe,”'
  )
})
test('lends the mention of the cue above', () => {
  const {tokens, reading} = givenReading(
    '{Lee}, a baker, [told] <it to the council>, adding that she was tired.'
  )
  const at = tokens.findIndex(({lower}) => lower === 'adding')
  const adding = {
    ...reading,
    cue: {from: at, to: at + 1},
    mention: [],
    content: [{from: at + 1, to: tokens.length - 1}]
  }
  expect(show(tokens, lendSubject(tokens, [reading, adding])[1]!)).toBe('Lee [adding] that she was tired')
})
test('leaves a passive, whose subject does not speak', () => {
  expect(lent('The baker [was accused] <of fraud>.')).toBe('[was accused] of fraud')
})
test('leaves who is part of what is said', () => {
  expect(lent('<The mayor> [said] <to have left>.')).toBe('[said] The mayor | to have left')
})
test('leaves a subject that is nobody', () => {
  expect(lent('There was a storm, [saying] <that the sea is wild>.')).toBe('[saying] that the sea is wild')
})
test('does not lend who is spoken of within what somebody else says', () => {
  const {tokens, reading} = givenReading(
    '{Lee} [said] <he was sorry when it broke>, adding that he was tired.'
  )
  const at = tokens.findIndex(({lower}) => lower === 'adding')
  const adding = {
    ...reading,
    cue: {from: at, to: at + 1},
    mention: [],
    content: [{from: at + 1, to: tokens.length - 1}]
  }
  expect(show(tokens, lendSubject(tokens, [reading, adding])[1]!)).toBe('Lee [adding] that he was tired')
})

test('lends who quotes between commas the subject before them', () => {
  expect(lent('The station, [quoting] <a sailor>, reported that the ferry had sunk.')).toBe(
    'The station [quoting] a sailor'
  )
})
test('takes who stands before an aside, where the parse has the verb go on it', () => {
  expect(lent('Lee’s mother, who sold tickets before her, [used to say] <that it was long enough>.')).toBe(
    'Lee’s mother [used to say] that it was long enough'
  )
})
test('takes who stands before a longer aside at the head of a sentence', () => {
  expect(
    lent('The crew, speaking to the papers, the police and the owners, [said] <that it was cold>.')
  ).toBe('The crew [said] that it was cold')
})
test('lends a participle whom it follows behind `with`', () => {
  expect(lent('Shops closed early, with police [saying] <that it would freeze>.')).toBe(
    'police [saying] that it would freeze'
  )
  expect(lent('She left with her son, [saying] <that she was tired>.')).toBe(
    'She [saying] that she was tired'
  )
})
test('lends the next verb its subject, where the parse has it told of the verb', () => {
  const {tokens, reading} = givenReading(
    '{Hart} [wrote] <that Lee denied being there>, then claimed he had left early.'
  )
  const at = tokens.findIndex(({lower}) => lower === 'claimed')
  const claimed = {
    ...reading,
    cue: {from: at, to: at + 1},
    mention: [],
    content: [{from: at + 1, to: tokens.length - 1}]
  }
  expect(show(tokens, lendSubject(tokens, [reading, claimed])[1]!)).toBe('Hart [claimed] he had left early')
})
