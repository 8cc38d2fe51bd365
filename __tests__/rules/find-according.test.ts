import {expect, test} from '@jest/globals'
import {findAccording} from '../../lib/rules/find-according.js'
import {readWith} from './read-with.js'

const read = (text: string): string[] => readWith(findAccording, new Set(['according', 'per']), text)

test('reads who is named in front', () => {
  expect(read('According to the harbour master, the ferry was late.')).toEqual([
    'the harbour master [According to] the ferry was late'
  ])
})
test('reads who is named at the end', () => {
  expect(read('But the ferry was late, according to the harbour master.')).toEqual([
    'the harbour master [according to] the ferry was late'
  ])
})
test('is silent where nothing is told, and about other words', () => {
  expect(read('According to the harbour master, no.')).toEqual([])
  expect(read('The seats were sold according to plan.')).toEqual([])
})

test('reads a source in front with what hangs on it', () => {
  expect(read('According to figures collected by Ann Lee, a consultant, the mill makes money.')).toEqual([
    'figures collected by Ann Lee, a consultant [According to] the mill makes money'
  ])
})

test('reads `per` before who says so, and no rate', () => {
  expect(read('Sales rose in May, per the Commerce Department.')).toEqual([
    'the Commerce Department [per] Sales rose in May'
  ])
  expect(read('Per Reuters, the deal is off.')).toEqual(['Reuters [Per] the deal is off'])
  expect(read('Tickets cost $5 per person, and two per family are sold.')).toEqual([])
  expect(read('It was done as per the Constitution.')).toEqual([])
})
