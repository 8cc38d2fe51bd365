import {expect, test} from '@jest/globals'
import {findInverted} from '../../lib/rules/find-inverted.js'
import {readWith} from './read-with.js'

const read = (text: string): string[] => readWith(findInverted, new Set(), text)

test('reads any verb and its source behind a quotation', () => {
  expect(read('“The pump leaked,” growled a tall welder.')).toEqual([
    'a tall welder [growled] “The pump leaked,”'
  ])
  expect(read('“Will it hold?” wondered Ann Lee of the harbour board.')).toEqual([
    'Ann Lee of the harbour board [wondered] “Will it hold?”'
  ])
})
test('is silent where the quotation is no sentence of its own, or no verb follows it', () => {
  expect(read('The “new” bridge opened a road.')).toEqual([])
  expect(read('“The pump leaked,” the welder growled.')).toEqual([])
})
test('is silent in boilerplate', () => {
  expect(read('boilerplate| “Best of all,” says a reader.')).toEqual([])
})
