import {expect, test} from '@jest/globals'
import {readArticle} from 'reportedly'

test('finds who says what in a sentence', () => {
  const graph = readArticle('Ann Lee said the bridge is closed.')
  expect(graph.attributions.map((a) => a.cue?.text)).toEqual(['said'])
})

test('a verb that opens the text before a quotation has no source', () => {
  expect(readArticle('Read more — „ ’” denied ').attributions.map(({mention}) => mention)).toEqual([[]])
})
