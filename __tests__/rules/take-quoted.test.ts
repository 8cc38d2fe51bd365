import {expect, test} from '@jest/globals'
import {readArticle} from '../../lib/read-article.js'
import {findQuoted} from '../../lib/rules/find-quoted.js'
import {takeQuoted} from '../../lib/rules/take-quoted.js'
import type {ClaimGraph} from '../../types/graph.js'
import {givenReading} from './given-reading.js'
import {readWith, show} from './read-with.js'

function take(marked: string): string {
  const {tokens, reading} = givenReading(marked)
  return show(tokens, takeQuoted(tokens, reading))
}
const find = (text: string): string[] => readWith(findQuoted, new Set(['saying']), text)

test('takes who is quoted for the source, and through whom into the cue', () => {
  expect(take('A spokesman was quoted by the Courier [as saying] <that talks had failed>.')).toBe(
    'A spokesman [was quoted by the Courier as saying] that talks had failed'
  )
})
test('finds them where nothing was read, before and behind the words', () => {
  expect(find('An official was quoted in the Courier as saying that talks had failed.')).toEqual([
    'An official [was quoted in the Courier as saying] that talks had failed'
  ])
  expect(find('“Talks have failed,” the general was quoted by the agency as saying.')).toEqual([
    'the general [was quoted by the agency as saying] “Talks have failed,”'
  ])
})
test('leaves who quotes, and what is said otherwise', () => {
  expect(find('The Courier quoted an official as saying that talks had failed.')).toEqual([])
  expect(find('The play was praised as saying much.')).toEqual([])
  expect(find('Lee was quoted in the Courier.')).toEqual([])
  expect(take('The poem was praised [as saying] <much>.')).toBe('[as saying] much')
})

test('tells through whom it came, and who is quoted within what somebody quotes', () => {
  const through = readArticle('A spokesman was quoted by the Daily Courier as saying that talks had failed.')
  expect(through.attributions.map(({via}) => via.map((id) => nameOf(through, id)))).toEqual([
    ['Daily Courier']
  ])
  const within = readArticle('Reuters quoted a harbour official as saying two barges had sunk.')
  expect(within.attributions.map(({source, parent}) => [nameOf(within, source), parent])).toEqual([
    ['Reuters', null],
    ['harbour official', 'a1']
  ])
})

function nameOf({sources}: ClaimGraph, id: string | null): string | undefined {
  return sources.find((source) => source.id === id)?.name
}
