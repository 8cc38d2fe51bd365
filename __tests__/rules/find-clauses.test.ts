import {expect, test} from '@jest/globals'
import {clauseVerbs} from '../../lib/lexicon/clause-verbs.js'
import {findClauses} from '../../lib/rules/find-clauses.js'
import {readWith} from './read-with.js'

const read = (text: string): string[] => readWith(findClauses, clauseVerbs, text)

test('reads a verb with a clause that opens with `that`', () => {
  expect(read('The log shows that the crew left early.')).toEqual([
    'The log [shows] that the crew left early'
  ])
})
test('reads one without it', () => {
  expect(read('Botanists believe the moss is older.')).toEqual(['Botanists [believe] the moss is older'])
})
test('reads one with a question word', () => {
  expect(read('The report explains why the dam failed.')).toEqual([
    'The report [explains] why the dam failed'
  ])
})
test('is silent without a clause', () => {
  expect(read('The museum shows old ferries.')).toEqual([])
  expect(read('Lee believes in ghosts.')).toEqual([])
  expect(read('Anyone charged with theft is presumed innocent until proven guilty.')).toEqual([])
})
test('is silent without a subject', () => {
  expect(read('Nobody came to say that the road was closed.')).toEqual([])
})
test('reads what a writer or a speaker thinks', () => {
  expect(read('I think that the moss is old.')).toEqual(['I [think] that the moss is old'])
  expect(read('“I think that the moss is old.”')).toEqual([])
})
