import {expect, test} from '@jest/globals'
import {passiveVerbs} from '../../lib/lexicon/passive-verbs.js'
import {findAgents} from '../../lib/rules/find-agents.js'
import {readWith} from './read-with.js'

const read = (text: string): string[] => readWith(findAgents, passiveVerbs, text)

test('reads who says it behind `by`, and what behind that', () => {
  expect(read('She was warned by her doctor that the drug was new.')).toEqual([
    'her doctor [was warned] that the drug was new'
  ])
  expect(read('Drivers were advised by police not to travel.')).toEqual([
    'police [were advised] Drivers | not to travel'
  ])
  expect(read('Ann Lee, who was described by colleagues as fearless, left.')).toEqual([
    'colleagues [was described] who | as fearless'
  ])
})
test('reads what a thing is called before `by`', () => {
  expect(read('The scheme was called a waste of money by the union.')).toEqual([
    'the union [was called] The scheme | a waste of money'
  ])
})
test('is silent about acts, times and means', () => {
  expect(read('The offer was rejected by the union.')).toEqual([])
  expect(read('They were told by Friday that the dam was safe.')).toEqual([])
  expect(read('They were told by phone that the dam was safe.')).toEqual([])
  expect(read('The meeting was called by the end of the week.')).toEqual([])
})
test('is silent where nothing is passive', () => {
  expect(read('The firm had warned by then that it would close.')).toEqual([])
})
