import {expect, test} from '@jest/globals'
import {clauseVerbs} from '../../lib/lexicon/clause-verbs.js'
import {findApart} from '../../lib/rules/find-apart.js'
import {readWith} from './read-with.js'

const read = (text: string): string[] => readWith(findApart, clauseVerbs, text)

test('reads a source with what it cites between commas', () => {
  expect(
    read('The Courier, citing two people close to the owners, reported on Friday that Hall had resigned.')
  ).toEqual(['The Courier [reported] that Hall had resigned'])
})
test('reads a source with what is told of it between commas', () => {
  expect(read('The clerk, a 34-year-old woman whose name was not given, told officers she slept.')).toEqual([
    'The clerk, a 34-year-old woman whose name was not given [told] she slept'
  ])
})
test('is silent where no clause follows', () => {
  expect(read('The mill, a ruin that Lee owned, reported a loss.')).toEqual([])
  expect(read('The letter, which Lee wrote, told of a storm.')).toEqual([])
})
test('is silent where a phrase stands in front', () => {
  expect(read('In May, a boat left the harbour, reported the crew that it met.')).toEqual([])
  expect(read('On Monday, the paper reported that it had sunk.')).toEqual([])
})
test('is silent where something else than an aside stands between', () => {
  expect(read('The crew left the boat, told police that it had sunk, and went home.')).toEqual([])
})
