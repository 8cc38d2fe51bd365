import {expect, test} from '@jest/globals'
import {checkArticle} from '../../lib/bench/check-article.js'
import type {Expected} from '../../lib/bench/expected.js'
import {graphOf, type Parts} from '../graph-of.js'

const text = `Sign up today!

A guard saw a fox. A fox was said to have fled, and officials denied that it was hurt.

The zoo is old.`

const expected: Expected = {
  attributions: [
    {
      n: 1,
      source: null,
      cue: 'was said to',
      content: ['A fox', 'have fled'],
      basis: 'hearsay',
      identity: null
    },
    {
      n: 2,
      source: 'officials',
      cue: 'denied',
      content: ['that it was hurt'],
      basis: 'statement',
      identity: 'group',
      stance: 'denies'
    }
  ],
  author: ['The zoo is old.'],
  passages: [
    {text: 'Sign up today!', role: 'boilerplate'},
    {text: 'A guard saw', role: 'body'}
  ],
  same: [['officials']]
}

const [notice, ...body] = text.split(/(?<=\n\n)/)
const right: Parts = {
  passages: [
    {text: notice!, role: 'boilerplate'},
    ...body.map((words) => ({text: words, role: 'body' as const}))
  ],
  sources: [{name: 'officials', identity: 'group'}],
  attributions: [
    {cue: 'was said to', content: ['A fox', 'have fled,'], basis: 'hearsay'},
    {source: 's1', mention: ['officials'], cue: 'denied', content: ['that it was hurt.'], stance: 'denies'}
  ],
  claims: [{pieces: ['The zoo is old.'], passage: 2}]
}

const last = (graph: Parts, count: number): string[] =>
  checkArticle(text, expected, graphOf(text, graph)).split('\n').slice(-count)

test('counts what was found, whatever marks stand at the edges', () => {
  expect(last(right, 5)).toEqual([
    'attributions 2 of 2, 0 more',
    'passages 2 of 2',
    'same sources 1 of 1',
    "the article's own 1 of 1",
    'claims from boilerplate 0 of 1'
  ])
})

test('tells what is wrong, and what came instead', () => {
  const [hearsay, denial] = right.attributions!
  const wrong: Parts = {
    ...right,
    passages: [{text, role: 'body'}],
    attributions: [
      {...hearsay!, basis: 'statement'},
      {...denial!, source: null, mention: ['guard'], content: ['it was hurt'], parent: 'a1'},
      {cue: 'saw', content: ['a fox']}
    ],
    claims: [{pieces: ['Sign up today!']}, {pieces: ['The zoo'], attributions: ['a1']}]
  }
  expect(checkArticle(text, expected, graphOf(text, wrong)).split('\n')).toEqual([
    '-  1 nobody | was said to | A fox … have fled',
    '       basis: statement',
    '       (a1, 1.00, by hand)',
    '-  2 officials | denied | that it was hurt',
    '       mention: guard',
    '       content: it was hurt',
    '       parent: a1',
    '       identity: none',
    '       (a2, 1.00, by hand)',
    '  more: nobody | saw | a fox (by hand)',
    '',
    '- passage Sign up today!: body, not boilerplate',
    "- the article's own: said by somebody: The zoo",
    '- claim from boilerplate: Sign up today!',
    'attributions 0 of 2, 1 more',
    'passages 1 of 2',
    'same sources 1 of 1',
    "the article's own 0 of 1",
    'claims from boilerplate 1 of 2'
  ])
})
