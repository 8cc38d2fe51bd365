import {expect, test} from '@jest/globals'
import {urgingWords} from '../../lib/lexicon/urging-words.js'
import {findUrging} from '../../lib/rules/find-urging.js'
import {givenReading} from './given-reading.js'
import {readWith} from './read-with.js'

const read = (text: string): string[] => readWith(findUrging, urgingWords, text)

test('reads who asks somebody to act', () => {
  expect(read('The mayor urged the owners to close the mill.')).toEqual([
    'The mayor [urged] the owners to close the mill'
  ])
  expect(read('Police asked people not to travel.')).toEqual(['Police [asked] people not to travel'])
  expect(read('Ann Lee called on both sides to leave.')).toEqual(['Ann Lee [called on] both sides to leave'])
})
test('reads it as the second verb of who was read before', () => {
  const text = 'The mayor blamed the owners and urged the council to act.'
  const {reading} = givenReading('{The mayor} [blamed] <the owners> and urged the council to act.')
  expect(readWith(findUrging, urgingWords, text, [reading])).toEqual(['The mayor [urged] the council to act'])
})
test('reads what somebody warns against', () => {
  expect(read('The mayor warned against closing the mill.')).toEqual([
    'The mayor [warned against] closing the mill'
  ])
  expect(read('The mayor leant against the mill.')).toEqual([])
})
test('is silent where nobody is to act', () => {
  expect(read('The mayor asked the owners.')).toEqual([])
  expect(read('The mayor asked to leave.')).toEqual([])
  expect(read('The owners were urged to close the mill.')).toEqual([])
})
