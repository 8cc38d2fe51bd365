import {expect, test} from '@jest/globals'
import {feelingAdjectives} from '../../lib/lexicon/feeling-adjectives.js'
import {findFeelings} from '../../lib/rules/find-feelings.js'
import {readWith} from './read-with.js'

const read = (text: string): string[] => readWith(findFeelings, feelingAdjectives, text)

test('reads what somebody feels with a clause', () => {
  expect(read('Many drivers are afraid that the bridge will close.')).toEqual([
    'Many drivers [are afraid] that the bridge will close'
  ])
})
test('is silent without a clause', () => {
  expect(read('Many drivers are afraid of the bridge.')).toEqual([])
})
test('is silent where nobody feels it', () => {
  expect(read('It is certain that the bridge will close.')).toEqual([])
  expect(read('I am sure that the bridge will close.')).toEqual([])
})
