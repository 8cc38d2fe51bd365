import {expect, test} from '@jest/globals'
import {clauseVerbs} from '../../lib/lexicon/clause-verbs.js'
import {findWith} from '../../lib/rules/find-with.js'
import {readWith} from './read-with.js'

const words: ReadonlySet<string> = new Set([...clauseVerbs, 'warning'])
const read = (text: string): string[] => readWith(findWith, words, text)

test('reads who says something meanwhile', () => {
  expect(read('Schools closed early, with the Office of Roads warning ice could form.')).toEqual([
    'the Office of Roads [warning] ice could form'
  ])
  expect(read('With police saying that it was over, shops opened.')).toEqual([
    'police [saying] that it was over'
  ])
})
test('leaves who hears it out', () => {
  expect(read('The week ended badly, with the mayor telling reporters he was sorry.')).toEqual([
    'the mayor [telling] he was sorry'
  ])
})
test('is silent where the subject says it', () => {
  expect(read('She left with her son, saying she was tired.')).toEqual([])
  expect(read('He spoke with a smile, adding that he was tired.')).toEqual([])
})
test('is silent where nothing is said', () => {
  expect(read('The day ended, with results showing the union ahead.')).toEqual([])
  expect(read('They left, with the owner remembering his hat.')).toEqual([])
  expect(read('They met men with friends saying nothing.')).toEqual([])
})
