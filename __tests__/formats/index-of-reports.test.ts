import {expect, test} from '@jest/globals'
import {toText} from 'hast-util-to-text'
import {html} from '../../lib/formats/html.js'
import {graphOf} from '../graph-of.js'
import {elements} from './parse-page.js'

const text = 'Ann Lee said the dam had failed. It is old.'
const graph = graphOf(text, {
  sources: [{name: 'Ann Lee', kind: 'person'}],
  attributions: [{source: 's1', mention: ['Ann Lee'], cue: 'said', content: ['the dam had failed']}],
  claims: [{pieces: ['the dam had failed'], attributions: ['a1']}, {pieces: ['It is old']}]
})

/** The index over some articles, each with its file. */
function indexOf(...articles: readonly (readonly [title: string, file: string])[]): string {
  const beside = html.beside!()
  for (const [title, file] of articles) {
    beside.add({...graph, article: {...graph.article, title, publisher: 'The Tarn Courier'}}, file)
  }
  return (beside.files() as Record<string, string>)['index.html']!
}

/** The cells of the rows of each table, without its head. */
function tables(page: string): string[][][] {
  return elements(page, 'tbody').map((body) =>
    elements(body, 'tr').map((row) => elements(row, 'th', 'td').map((cell) => toText(cell).trim()))
  )
}

test('leads to the report of each article, with its claims and findings', () => {
  const page = indexOf(['The dam', 'a.html'], ['The flood', 'b & c.html'])
  expect(tables(page)[0]).toEqual([
    ['The dam The Tarn Courier', '2', '0'],
    ['The flood The Tarn Courier', '2', '0']
  ])
  expect(elements(page, 'a').map(({properties}) => properties.href)).toEqual([
    './a.html',
    './b%20%26%20c.html'
  ])
})

test('counts sources over all articles', () => {
  const page = indexOf(['The dam', 'a.html'], ['The flood', 'b.html'])
  expect(tables(page)[1]).toEqual([['Ann Lee person', '2', '2', '8', '0 %']])
})

test('shows who stands behind the claims, in words as well', () => {
  const bars = elements(indexOf(['The dam', 'a.html']), 'svg').map(({properties}) => properties.ariaLabel)
  expect(bars.filter((label) => label)).toEqual(['50 % The article itself, 50 % A named source'])
})

test('has no script, and takes what articles hold as text', () => {
  const page = indexOf(['<script>alert(1)</script>', '"><img src=x>.html'])
  expect(elements(page, 'script', 'img')).toEqual([])
  expect(elements(page, 'a').map((link) => toText(link))).toEqual(['<script>alert(1)</script>'])
  expect(page).not.toContain('script-src')
})
