import {expect, test} from '@jest/globals'
import {attitudeNouns} from '../../lib/lexicon/attitude-nouns.js'
import {findAttitudes} from '../../lib/rules/find-attitudes.js'
import {readWith} from './read-with.js'

const read = (text: string): string[] => readWith(findAttitudes, attitudeNouns, text)

test('reads whose claim it is', () => {
  expect(read("The mayor's claim that “nobody was hurt” came late.")).toEqual([
    "The mayor's [claim] that “nobody was hurt”"
  ])
  expect(read('Few believed his claims about the dam.')).toEqual(['his [claims about] the dam'])
})
test('reads what somebody wants to do, up to the verb of the clause', () => {
  expect(read('His refusal to leave had angered the town.')).toEqual(['His [refusal] to leave'])
})
test('is silent about when and where', () => {
  expect(read('Her remarks on Monday were short.')).toEqual([])
  expect(read('Her statements to the police were short.')).toEqual([])
})
test('is silent where it is nobody’s', () => {
  expect(read('The claim that nobody was hurt came late.')).toEqual([])
})
