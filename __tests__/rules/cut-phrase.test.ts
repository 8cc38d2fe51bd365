import {expect, test} from '@jest/globals'
import {cutPhrase} from '../../lib/rules/cut-phrase.js'
import {givenReading} from './given-reading.js'
import {show} from './read-with.js'

const cut = (marked: string): string => {
  const {tokens, reading} = givenReading(marked)
  return show(tokens, cutPhrase(tokens, reading))
}

test('cuts what is told after a phrase', () => {
  expect(cut('{Police} [were aware] <of the video and were investigating>.')).toBe(
    'Police [were aware] of the video'
  )
  expect(cut('{Lee} [spoke] <about the fire, but gave no names>.')).toBe('Lee [spoke] about the fire')
})
test('leaves clauses, lists and quotations', () => {
  for (const content of [
    'that it leaked and was shut',
    'of a man who came and left',
    'of rain and wind',
    'of “rain and was glad”'
  ])
    expect(cut(`{Lee} [spoke] <${content}>.`)).toBe(`Lee [spoke] ${content}`)
})
