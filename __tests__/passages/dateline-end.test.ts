import {expect, test} from '@jest/globals'
import {readArticle} from 'reportedly'
import {datelineEnd} from '../../lib/passages/dateline-end.js'

test.each([
  ['PORT ELLERY — A jury has decided.', 'PORT ELLERY — '],
  ['GRANTON, Ohio (NN) – “No,” she said.', 'GRANTON, Ohio (NN) – '],
  ['MILFORD, June 4 (Norda) - The bridge is closed.', 'MILFORD, June 4 (Norda) - '],
  ['GRANTON, March 4, 2024 /WireWay/ -- Quill sold it.', 'GRANTON, March 4, 2024 /WireWay/ -- '],
  ['ST. MARY’S -- Two boats sank.', 'ST. MARY’S -- '],
  ['The mill — a ruin — is for sale.', ''],
  ['NATO-led troops left.', ''],
  ['AN ANGRY CROWD GATHERED — then it left.', ''],
  ['Lee — A baker — left.', '']
])('finds the dateline of %s', (text, expected) => {
  expect(text.slice(0, datelineEnd(text))).toBe(expected)
})

test('is a line of its own as well', () => {
  const {passages} = readArticle(
    'Market closed after fire, mayor says\n\nBy Ann Lee\nGRANTON, April 3\n\nThe market in Granton was closed on Monday after a fire, the mayor said.'
  ).article
  expect(passages.map(({role}) => role)).toEqual(['headline', 'byline', 'dateline', 'body'])
})

test('makes it a passage of its own, and claims nothing from it', () => {
  const graph = readArticle(
    'Jury Hears Baker\n\nPORT ELLERY — A baker told the jury that he slept.\n\nIt rained.'
  )
  expect(graph.article.passages.map(({role, text}) => [role, text.trim()])).toEqual([
    ['headline', 'Jury Hears Baker'],
    ['dateline', 'PORT ELLERY —'],
    ['body', 'A baker told the jury that he slept.'],
    ['body', 'It rained.']
  ])
  expect(graph.attributions[0]!.mention.map(({text}) => text)).toEqual(['A baker'])
})
