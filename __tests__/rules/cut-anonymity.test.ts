import {expect, test} from '@jest/globals'
import {cutAnonymity} from '../../lib/rules/cut-anonymity.js'
import {givenReading} from './given-reading.js'
import {show} from './read-with.js'

const mended = (marked: string): string => {
  const {tokens, reading} = givenReading(marked)
  return show(tokens, cutAnonymity(tokens, reading))
}

test.each([
  [
    '<The talks go on>, {they} [said], <asking not to be identified because the talks are private>.',
    'they [said] The talks go on'
  ],
  ['{They} [said] <the talks go on, speaking on condition of anonymity>.', 'They [said] the talks go on'],
  ['<The talks go on>, [said] {a banker}, <who asked not to be named>.', 'a banker [said] The talks go on'],
  ['{They} [said] <it would pass, requesting anonymity>.', 'They [said] it would pass'],
  ['{An aide} [not authorized to speak publicly said] <it would pass>.', 'An aide [said] it would pass']
])('cuts off why a source has no name: %s', (marked, shown) => {
  expect(mended(marked)).toBe(shown)
})

test.each([
  [
    '{Lee} [said] <the clerk, who asked for a break, had left>.',
    'Lee [said] the clerk, who asked for a break, had left'
  ],
  [
    '{Lee} [said] <“the clerk, who asked not to be named, had left”>.',
    'Lee [said] “the clerk, who asked not to be named, had left”'
  ],
  ['{Lee} [said] <the law protects anonymity>.', 'Lee [said] the law protects anonymity'],
  ['{Lee} [was not allowed to say] <why>.', 'Lee [was not allowed to say] why']
])('leaves what is said: %s', (marked, shown) => {
  expect(mended(marked)).toBe(shown)
})
