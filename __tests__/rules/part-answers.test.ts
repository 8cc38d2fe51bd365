import {expect, test} from '@jest/globals'
import {isFiniteVerb} from '../../lib/rules/is-finite-verb.js'
import {makeReading} from '../../lib/rules/make-reading.js'
import {partAnswers} from '../../lib/rules/part-answers.js'
import {givenReadings} from './given-readings.js'
import {readText, show} from './read-with.js'

const read = (...marked: string[]): string[] =>
  givenReadings((tokens, readings) => partAnswers(tokens, [], readings), ...marked)
/** Answers in a sentence whose first verb is read. */
const alone = (text: string): string[] => {
  const {tokens, quotations} = readText(text)
  const at = tokens.findIndex((_, i) => isFiniteVerb(tokens, i))
  const first = makeReading(tokens, {from: at, to: at + 1}, [], [{from: 0, to: at}], 1, '')!
  return partAnswers(tokens, quotations, [first])
    .slice(1)
    .map((reading) => show(tokens, reading))
}

test('gives an answer behind a comma to who answers', () => {
  expect(
    read(
      '{Kasnia} [accused] <Morova of shelling the port>, a charge Morova rejected.',
      '<Kasnia accused Morova of shelling the port>, {a charge Morova} [rejected].'
    )
  ).toEqual(['Kasnia [accused] Morova of shelling the port', 'Morova [rejected] a charge'])
})
test('takes the answer out of what was said before', () => {
  expect(read('{The mayor} [said] <nine people died, a figure that the army disputes>.')).toEqual([
    'The mayor [said] nine people died',
    'the army [disputes] a figure that'
  ])
})
test('finds plurals, names and times', () => {
  expect(alone('The court heard that Hart lied, charges he has denied.')).toEqual(['he [has denied] charges'])
  expect(alone('The troops fired first, claims that both sides deny.')).toEqual([
    'both sides [deny] claims that'
  ])
  expect(alone('She took bribes, an allegation the ministry of defence repeated on Monday.')).toEqual([
    'the ministry of defence [repeated] an allegation'
  ])
})
test('is silent where nobody answers', () => {
  expect(alone('The firm paid the town, a charge of nine euros that visitors bear.')).toEqual([])
  expect(alone('It rained for a week, a story that Lee told.')).toEqual([])
  expect(alone('He paid in full, a figure that was disputed.')).toEqual([])
  expect(alone('Lee said so, and the claim was rejected.')).toEqual([])
  expect(alone('Hart lost the case, claims manager Bo Lund denied it.')).toEqual([])
})
test('leaves what one speaker says within quotation marks', () => {
  expect(alone('“It rained, a claim I reject,” Lee said.')).toEqual([])
})
