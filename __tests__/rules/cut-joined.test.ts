import {expect, test} from '@jest/globals'
import {cutJoined} from '../../lib/rules/cut-joined.js'
import {givenReading} from './given-reading.js'
import {givenReadings} from './given-readings.js'
import {show} from './read-with.js'

const cut = (marked: string): string => {
  const {tokens, reading} = givenReading(marked)
  return show(tokens, cutJoined(tokens, [reading])[0]!)
}

test('cuts the next verb of the same subject off a thing', () => {
  expect(cut('{The mayor} [praised] <the crew and closed the bridge>.')).toBe('The mayor [praised] the crew')
})
test('leaves a verb that belongs to what is said', () => {
  expect(cut('{The mayor} [said] <the crew came and closed the bridge>.')).toBe(
    'The mayor [said] the crew came and closed the bridge'
  )
  expect(cut('{The mayor} [promised] <to come and close the bridge>.')).toBe(
    'The mayor [promised] to come and close the bridge'
  )
})
test('cuts what only somebody who acts does, and reads it as their next act', () => {
  const acts = (marked: string): string[] => {
    const {tokens, reading} = givenReading(marked)
    return cutJoined(tokens, [reading]).map((each) => show(tokens, each))
  }
  expect(acts('{The audit} [warned] <that the gates leaked and recommended repairs>.')).toEqual([
    'The audit [warned] that the gates leaked',
    'The audit [recommended] repairs'
  ])
  expect(acts('{Police} [said] <two men were held and appealed for witnesses>.')).toEqual([
    'Police [said] two men were held',
    'Police [appealed for] witnesses'
  ])
  expect(acts('{Lee} [said] <the plan was drawn up in May and rejected in June>.')).toEqual([
    'Lee [said] the plan was drawn up in May and rejected in June'
  ])
  expect(acts('{Lee} [said] <the council met and recommended repairs>.')).toEqual([
    'Lee [said] the council met and recommended repairs'
  ])
})
test('leaves quotations whole', () => {
  expect(cut('{The mayor} [praised] <“the crew” and closed “the bridge and left”>.')).toBe(
    'The mayor [praised] “the crew”'
  )
  expect(cut('{The mayor} [praised] <“the crew and closed the bridge”>.')).toBe(
    'The mayor [praised] “the crew and closed the bridge”'
  )
})
test('cuts a participle that is a cue itself', () => {
  const {tokens, reading} = givenReading('{Lee} [criticised] <the plan, arguing that it was late>.')
  const at = tokens.findIndex(({lower}) => lower === 'arguing')
  const arguing = {
    ...reading,
    cue: {from: at, to: at + 1},
    content: [{from: at + 1, to: tokens.length - 1}]
  }
  expect(show(tokens, cutJoined(tokens, [reading, arguing])[0]!)).toBe('Lee [criticised] the plan')
})

test('cuts who speaks next behind a semicolon', () => {
  expect(cut('{The mayor} [said] <the dam leaked; the report found that it had moved>.')).toBe(
    'The mayor [said] the dam leaked'
  )
  expect(cut('{The mayor} [said] <the dam leaked; the bridge had moved>.')).toBe(
    'The mayor [said] the dam leaked; the bridge had moved'
  )
  expect(cut('{The mayor} [said] <“the dam leaked; the report found that it had moved”>.')).toBe(
    'The mayor [said] “the dam leaked; the report found that it had moved”'
  )
})
test('cuts what no thing says, and lends it who says that of the thing', () => {
  const acts = (...marked: readonly string[]): string[] => givenReadings(cutJoined, ...marked)
  expect(acts('{Lee} [said] <the pump was old and stressed that nobody slept>.')).toEqual([
    'Lee [said] the pump was old',
    'Lee [stressed] that nobody slept'
  ])
  expect(
    acts(
      '{Lee} [said] <the pump was old and pointed out that nobody slept>.',
      'Lee said the pump was old and [pointed out] <that nobody slept>.'
    )
  ).toEqual(['Lee [said] the pump was old', 'Lee [pointed out] that nobody slept'])
})
test('leaves what people and texts say', () => {
  for (const who of ['the mayor', 'the union', 'the letter', 'Hall', 'her sister', 'the council'])
    expect(cut(`{Lee} [said] <${who} was late and stressed that nobody slept>.`)).toBe(
      `Lee [said] ${who} was late and stressed that nobody slept`
    )
  expect(cut('{Lee} [said] <the pump was old and showed that it rusts>.')).toBe(
    'Lee [said] the pump was old and showed that it rusts'
  )
})
