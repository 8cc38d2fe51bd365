import {expect, test} from '@jest/globals'
import {original, readArticle} from 'reportedly'
import {readPage} from 'reportedly/html'

const html = '<p>Fish &amp; <b>chips</b>\n were sold.</p><p>Lee left.</p>'
const graph = readPage(html)
const there = (start: number, end: number): string[] =>
  original(graph, {start, end}).map((span) => html.slice(span.start, span.end))

test('the text of the page', () => {
  expect(graph.article.passages.map(({text}) => text).join('')).toBe('Fish & chips were sold.\n\nLee left.')
})

test.each([
  [0, 4, ['Fish']],
  [1, 3, ['is']],
  [5, 6, ['&amp;']],
  [4, 9, [' &amp; ', 'ch']],
  [7, 17, ['chips', '\n were']],
  [12, 13, ['\n ']],
  [19, 28, ['old.', 'Lee']],
  [23, 25, []],
  [3, 3, []]
])('from %i to %i', (start, end, words) => {
  expect(there(start, end)).toEqual(words)
})

test('a plain text is its own original', () => {
  expect(original(readArticle('Lee said so.'), {start: 4, end: 8})).toEqual([{start: 4, end: 8}])
})
