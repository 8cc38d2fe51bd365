import {expect, test} from '@jest/globals'
import {readArticle} from 'reportedly'
import {signOffStart} from '../../lib/passages/sign-off-start.js'

test.each([
  ['It rained all day. (With inputs from PTI)', '(With inputs from PTI)'],
  ['“It was calm,” he said. (With agency inputs from Tarn)\n', '(With agency inputs from Tarn)\n'],
  ['It rained. (Reporting by Ann Lee; Editing by Bo Ruiz)', '(Reporting by Ann Lee; Editing by Bo Ruiz)']
])('finds who else worked on it: %s', (text, expected) => {
  expect(text.slice(signOffStart(text))).toBe(expected)
})

test.each([
  'It rained. (The roof leaks.)',
  'The study (edited by Ann Lee) is old.',
  'A book (with files from 1961)',
  'He wrote it (reporting by phone). It rained.'
])('and nothing in %s', (text) => {
  expect(signOffStart(text)).toBe(-1)
})

test('it is a passage of its own, claims nothing, and credits the agency', () => {
  const graph = readArticle(
    'Party wins the vote\n\nThe party won, its leader Ann Rao said on Monday.\n\nThe count took two days. (With inputs from PTI)'
  )
  expect(graph.article.passages.at(-1)).toMatchObject({role: 'byline', text: '(With inputs from PTI)'})
  expect(graph.claims.map(({pieces}) => pieces.map(({text}) => text).join(' '))).not.toContain(
    '(With inputs from PTI)'
  )
  expect(graph.article.wires.map((id) => graph.sources.find((source) => source.id === id)?.name)).toEqual([
    'PTI'
  ])
})
