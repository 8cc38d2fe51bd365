import {expect, test} from '@jest/globals'
import {brat} from '../../lib/formats/brat.js'
import {graphOf, type Parts} from '../graph-of.js'

const written = (text: string, ...attributions: NonNullable<Parts['attributions']>[number][]) =>
  brat.write(graphOf(text, {attributions}))

test('writes an event with a source, a cue and a content', () => {
  expect(
    written('Ann Lee said the bridge is shut.', {
      mention: ['Ann Lee'],
      cue: 'said',
      content: ['the bridge is shut']
    })
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
    written('“We\nwon,” he said, “at last.”', {
      mention: ['he'],
      cue: 'said',
      content: ['“We\nwon,”', '“at last.”']
    })
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
  expect(written('👍👍 Ann said so.', {mention: ['Ann'], cue: 'said', content: ['so']})).toMatch(
    /^T1\tSource 3 6\tAnn\n/
  )
})

test('is triggered by the content where there is no cue', () => {
  expect(written('Mayor: “No.”', {mention: ['Mayor'], content: ['“No.”']})).toBe(
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
    written(
      text,
      {cue: 'reportedly', content: ['the crew', 'fled'], parent: 'a2'},
      {mention: ['Lee'], cue: 'said', content: [text.slice(9, 33)]}
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
  expect(written('The bridge is shut.')).toBe('')
})
