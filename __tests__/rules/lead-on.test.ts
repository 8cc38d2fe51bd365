import {expect, test} from '@jest/globals'
import {leadOn} from '../../lib/rules/lead-on.js'
import {givenReading} from './given-reading.js'
import {show} from './read-with.js'

const led = (marked: string): string => {
  const {tokens, reading} = givenReading(marked)
  return show(tokens, leadOn(tokens, [reading])[0]!)
}

test('leads a content on to one more clause with `that`', () => {
  expect(led('{Lee} [said] <that the ferry had sunk>, and that the crew was safe.')).toBe(
    'Lee [said] that the ferry had sunk, and that the crew was safe'
  )
})
test('leads it on to what hangs on it', () => {
  expect(led('{Lee} [said] <she met Ruiz>, the mayor of Tarnow.')).toBe(
    'Lee [said] she met Ruiz, the mayor of Tarnow'
  )
  expect(led('{Lee} [said] <she met Ruiz>, who runs the mill.')).toBe(
    'Lee [said] she met Ruiz, who runs the mill'
  )
})
test('leaves a participle, which may be the writer’s', () => {
  expect(led('{Lee} [said] <the mill would close>, ending a long strike.')).toBe(
    'Lee [said] the mill would close'
  )
})
test('leaves when and where it was said', () => {
  expect(led('{Lee} [said] <it was over> during a speech in Tarnow.')).toBe('Lee [said] it was over')
})
test('does not reach over another reading', () => {
  const {tokens, reading} = givenReading('{Lee} [said] <she met Ruiz>, who runs the mill.')
  const who = tokens.findIndex(({lower}) => lower === 'runs')
  const other = {...reading, cue: {from: who, to: who + 1}, mention: [], content: []}
  expect(leadOn(tokens, [reading, other])[0]).toBe(reading)
})
test('leads a noun on over an aside to what is told of it', () => {
  expect(led('{Lee} [said] <that the offer>, which came late, was rejected.')).toBe(
    'Lee [said] that the offer, which came late, was rejected'
  )
  expect(led('{Lee} [said] <that the offer, which came late>, was rejected.')).toBe(
    'Lee [said] that the offer, which came late, was rejected'
  )
  expect(led('{Lee} [said] <that the offer was one which failed>, was rejected.')).toBe(
    'Lee [said] that the offer was one which failed'
  )
  expect(led('{Lee} [estimates] <that the shops> store between two and four tons.')).toBe(
    'Lee [estimates] that the shops store between two and four tons'
  )
  expect(led('{Lee} [supports] <that plan> between two and four.')).toBe('Lee [supports] that plan')
  expect(led('{Lee} [rejected] <the plan>, walked out, flew home.')).toBe('Lee [rejected] the plan')
  expect(led('{Lee} [praised] <the crew, who had slept little>, thanked Ruiz and left.')).toBe(
    'Lee [praised] the crew, who had slept little'
  )
  expect(led('{Lee} [praised] <the crew>, who had slept little, and left.')).toBe('Lee [praised] the crew')
})
