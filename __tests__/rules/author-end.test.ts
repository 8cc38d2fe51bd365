import {expect, test} from '@jest/globals'
import {readArticle} from 'reportedly'

/** Every attribution as `who [cue] content`. */
const attributionsOf = (text: string): string[] =>
  readArticle(text).attributions.map(({mention, cue, content}) =>
    [mention, cue ? [cue] : [], content]
      .map((list) => list.map((piece) => piece.text).join(' | '))
      .join(' / ')
  )

test.each([
  ['Lee denied a claim by Hall that she had left.', 'Hall / a claim by / that she had left'],
  ['Lee rejected a report in The Ledger that she had left.', 'The Ledger / a report in / that she had left'],
  [
    'Lee dismissed a warning from engineers that the dam could fail.',
    'engineers / a warning from / that the dam could fail'
  ],
  [
    'The union cited a false report in the Daily Post that the mill would close.',
    'the Daily Post / a false report in / that the mill would close'
  ]
])('who says it behind a noun is a source of its own: %s', (text, nested) => {
  const all = attributionsOf(text)
  expect(all[1]).toBe(nested)
  expect(all[0]).toContain(nested.split(' / ')[0])
})

test.each([
  ['Lee read a report by Hall that shocked the town.', []],
  ['Lee denied a report in May that she had left.', ['Lee / denied / a report | that she had left']],
  [
    'A report by the council found that the dam was safe.',
    ['A report by the council / found / that the dam was safe']
  ],
  ['Lee said a ferry from Malta that sank was old.', ['Lee / said / a ferry from Malta that sank was old']],
  ['Lee sold a house by the sea that leaked.', []]
])('no source stands behind the noun in %s', (text, all) => {
  expect(attributionsOf(text)).toEqual(all)
})

test('the article before a noun of saying is part of its cue behind a verb, and no claim', () => {
  const {claims} = readArticle('The firm denied a report that it had sold the ferry.')
  expect(claims.map(({pieces, polarity}) => [pieces.map(({text}) => text).join(' '), polarity])).toEqual([
    ['that it had sold the ferry', 'negative']
  ])
})
