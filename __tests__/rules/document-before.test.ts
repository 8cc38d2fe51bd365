import {expect, test} from '@jest/globals'
import {trailingVerbs} from '../../lib/lexicon/trailing-verbs.js'
import {findTrailing} from '../../lib/rules/find-trailing.js'
import {readWith} from './read-with.js'

const read = (text: string): string[] => readWith(findTrailing, trailingVerbs, text)

test('documents that somebody obtained show what stands before them', () => {
  expect(read('The dam was cracked for years, internal emails obtained by the Courier show.')).toEqual([
    'internal emails obtained by the Courier [show] The dam was cracked for years'
  ])
  expect(read('The dam was cracked for years, records reviewed by Ann Lee reveal.')).toEqual([
    'records reviewed by Ann Lee [reveal] The dam was cracked for years'
  ])
})
test('a paper claims it', () => {
  expect(read('The signal was made by an oven, a new paper claims.')).toEqual([
    'a new paper [claims] The signal was made by an oven'
  ])
})
test('a show is no verb', () => {
  expect(read('They left for the fair, the boat show.')).toEqual([])
})
