import {expect, test} from '@jest/globals'
import {brat} from '../../lib/formats/brat.js'
import type {Attribution} from '../../types/attribution.js'
import type {ClaimGraph} from '../../types/graph.js'
import type {Piece} from '../../types/piece.js'

/** A graph over a text, with attributions given by the words of their mention, cue, content and parent. */
function graphOf(text: string, ...rows: [string[], string | null, string[], string?][]): ClaimGraph {
  const piece = (words: string): Piece => {
    const start = text.indexOf(words)
    return {start, end: start + words.length, text: words}
  }
  const attributions = rows.map(
    ([mention, cue, content, parent], i): Attribution => ({
      id: `a${i + 1}`,
      source: null,
      mention: mention.map(piece),
      cue: cue === null ? null : piece(cue),
      content: content.map(piece),
      parent: parent ?? null,
      cites: [],
      basis: 'statement',
      form: 'indirect',
      stance: 'asserts',
      tone: 'neutral',
      said: null,
      confidence: 1,
      why: 'test'
    })
  )
  return {
    version: 1,
    article: {
      id: 'x',
      title: null,
      publisher: null,
      published: null,
      language: 'en',
      passages: [{start: 0, end: text.length, text, role: 'body', credit: null}]
    },
    sources: [],
    attributions,
    claims: [],
    edges: []
  }
}

test('writes an event with a source, a cue and a content', () => {
  expect(
    brat.write(graphOf('Ann Lee said the bridge is shut.', [['Ann Lee'], 'said', ['the bridge is shut']]))
  ).toBe(
    `T1	Source 0 7	Ann Lee
T2	Cue 8 12	said
T3	Content 13 31	the bridge is shut
T4	Attribution 8 12	said
E1	Attribution:T4 Source:T1 Cue:T2 Content:T3
`
  )
})

test('joins a stretch in several pieces, and makes line ends spaces', () => {
  expect(
    brat.write(graphOf('“We\nwon,” he said, “at last.”', [['he'], 'said', ['“We\nwon,”', '“at last.”']]))
  ).toBe(
    `T1	Source 10 12	he
T2	Cue 13 17	said
T3	Content 0 9;19 29	“We won,” “at last.”
T4	Attribution 13 17	said
E1	Attribution:T4 Source:T1 Cue:T2 Content:T3
`
  )
})

test('counts code points', () => {
  expect(brat.write(graphOf('👍👍 Ann said so.', [['Ann'], 'said', ['so']]))).toMatch(
    /^T1\tSource 3 6\tAnn\n/
  )
})

test('is triggered by the content where there is no cue', () => {
  expect(brat.write(graphOf('Mayor: “No.”', [['Mayor'], null, ['“No.”']]))).toBe(
    `T1	Source 0 5	Mayor
T2	Content 7 12	“No.”
T3	Attribution 7 12	“No.”
E1	Attribution:T3 Source:T1 Content:T2
`
  )
})

test('gives nested attributions types of their own, after their parents', () => {
  const text = 'Lee said the crew reportedly fled.'
  expect(
    brat.write(
      graphOf(text, [[], 'reportedly', ['the crew', 'fled'], 'a2'], [['Lee'], 'said', [text.slice(9, 33)]])
    )
  ).toBe(
    `T1	Source 0 3	Lee
T2	Cue 4 8	said
T3	Content 9 33	the crew reportedly fled
T4	Attribution 4 8	said
E1	Attribution:T4 Source:T1 Cue:T2 Content:T3
T5	NestedCue 18 28	reportedly
T6	NestedContent 9 17;29 33	the crew fled
T7	Nested 18 28	reportedly
E2	Nested:T7 NestedCue:T5 NestedContent:T6 Parent:E1
`
  )
})

test('writes nothing for an article in which nobody says anything', () => {
  expect(brat.write(graphOf('The bridge is shut.'))).toBe('')
})
