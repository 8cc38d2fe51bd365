import {expect, test} from '@jest/globals'
import {trailingVerbs} from '../../lib/lexicon/trailing-verbs.js'
import {findAsides} from '../../lib/rules/find-asides.js'
import {readWith} from './read-with.js'

const read = (text: string): string[] => readWith(findAsides, trailingVerbs, text)

test('reads who says it between subject and verb', () => {
  expect(read('The plant, the operator said, will close after the summer.')).toEqual([
    'the operator [said] The plant | will close after the summer'
  ])
})
test('reads who says it between a clause and what belongs to it', () => {
  expect(read('The ferry was lost, the harbour master said, after a loud blast.')).toEqual([
    'the harbour master [said] The ferry was lost | after a loud blast'
  ])
})
test('takes when and where it was said for no part of it', () => {
  expect(read('The plant, she said on Monday, will close.')).toEqual(['she [said] The plant | will close'])
})
test('takes a relative clause from its pronoun on', () => {
  expect(read('They met the owner, who, Lee said, will sell the mill.')).toEqual([
    'Lee [said] who | will sell the mill'
  ])
})
test('leaves a conjunction in front to the writer', () => {
  expect(read('But the plant, she said, will close.')).toEqual(['she [said] the plant | will close'])
})
test('is silent where the writer goes on', () => {
  expect(read('The plant will close, Lee said, and she left the room.')).toEqual([])
  expect(read('The plant will close, Lee said, citing two letters.')).toEqual([])
})
test('is silent where a phrase stands before a new quotation', () => {
  expect(read('On the way home, Lee said, “We have lost.”')).toEqual([])
})
test('is silent without a comma behind', () => {
  expect(read('In the end, the mayor said the plant will close.')).toEqual([])
})
test('reads a document whose verb looks like a noun', () => {
  expect(read('The gate, the lawsuit states, had been broken for years.')).toEqual([
    'the lawsuit [states] The gate | had been broken for years'
  ])
  expect(read('The clerk ran east, the affidavit states, and officers held Hall.')).toEqual([
    'the affidavit [states] The clerk ran east'
  ])
  expect(read('Lee visited Ohio, the border states, and Texas.')).toEqual([])
  expect(read('Lee lost his files, the insurance claims, and his job.')).toEqual([])
})
test('leaves a link to what somebody else says out', () => {
  expect(read('The clerk, she suspects, has left the town, though he denies it.')).toEqual([
    'she [suspects] The clerk | has left the town, though he denies it'
  ])
  expect(read('The gate, they reckon, was open.')).toEqual(['they [reckon] The gate | was open'])
})
