import {expect, test} from '@jest/globals'
import {findSpoken} from '../../lib/rules/find-spoken.js'
import {readWith} from './read-with.js'

const read = (text: string): string[] => readWith(findSpoken, new Set(), text)

test('reads a verb of speech before a quotation', () => {
  expect(read('The miners marched to the gate, shouting “Not one day more!”')).toEqual([
    'The miners [shouting] “Not one day more!”'
  ])
})
test('reads one with a few words between', () => {
  expect(read('The film ends with the mayor saying in a cold hall, “It is over.”')).toEqual([
    'the mayor [saying] “It is over.”'
  ])
})
test('is silent where another verb stands nearer', () => {
  expect(read('She wrote that he called the mill “a trap” in spring.')).toEqual([])
})
test('is silent about words between marks that nobody says', () => {
  expect(read('They opened the “new” bridge.')).toEqual([])
})
test('is silent where more is said than is quoted, and in boilerplate', () => {
  expect(read('They say the mill “harms the town” every day.')).toEqual([])
  expect(read('boilerplate| Our readers say, “Best of all.”')).toEqual([])
})
