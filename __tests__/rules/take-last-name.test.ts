import {expect, test} from '@jest/globals'
import {takeLastName} from '../../lib/rules/take-last-name.js'
import {givenReading} from './given-reading.js'
import {show} from './read-with.js'

const taken = (marked: string): string => {
  const {tokens, reading} = givenReading(marked)
  return show(tokens, takeLastName(tokens, reading))
}

test('gives the last word of a name back', () => {
  expect(taken('{The charity Clean Tarn} [Now claimed] <the lake was dirty>.')).toBe(
    'The charity Clean Tarn Now [claimed] the lake was dirty'
  )
})
test('leaves adverbs', () => {
  expect(taken('{Lee} [now claims] <the lake is dirty>.')).toBe('Lee [now claims] the lake is dirty')
  expect(taken('{Lee} [Now Claims] <Lake Is Dirty>')).toBe('Lee [Now Claims] Lake Is Dirty')
})
