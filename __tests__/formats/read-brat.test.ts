import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {isClaimGraph, readArticle} from 'reportedly'
import {brat} from '../../lib/formats/brat.js'
import {readBrat} from '../../lib/formats/read-brat.js'
import {anyText} from '../arbitraries/any-text.js'
import {accepted, chain, inOrder, nested, owned, sound, tile, verbatim} from '../laws/index.js'
import {ownArticles, sharedIsThere, sharedTexts} from '../shared-texts.js'

const text = '👍 Ann Lee said the bridge had failed. Bo Ruiz reportedly left.'
/** A brat file from lines with spaces for tabs after ids. */
const ann = (...lines: string[]): string =>
  lines.map((line) => line.replace('|', '\t').replace('|', '\t')).join('\n')

const said = [
  'T1|Source 2 9|Ann Lee',
  'T2|Cue 10 14|said',
  'T3|Content 15 36|the bridge had failed',
  'T4|Attribution 10 14|said'
]

test('an event becomes an attribution, found by code points', () => {
  const graph = readBrat(text, ann(...said, 'E1|Attribution:T4 Source:T1 Cue:T2 Content:T3'), {id: 'x'})
  expect(graph.attributions).toMatchObject([
    {
      id: 'a1',
      source: 's1',
      mention: [{start: 3, end: 10, text: 'Ann Lee'}],
      cue: {start: 11, end: 15, text: 'said'},
      content: [{start: 16, end: 37, text: 'the bridge had failed'}],
      parent: null,
      confidence: 1,
      why: 'marked by hand'
    }
  ])
  expect(graph.sources.map(({name}) => name)).toEqual(['Ann Lee'])
  expect(graph.article.id).toBe('x')
})

test('claims are those of the corrected attributions', () => {
  const graph = readBrat(text, ann(...said, 'E1|Attribution:T4 Source:T1 Cue:T2 Content:T3'))
  const claims = graph.claims.map(({pieces, attributions}) => [pieces[0]?.text, attributions])
  expect(claims).toContainEqual(['the bridge had failed', ['a1']])
  expect(readBrat(text, '').claims.every(({attributions}) => attributions.length === 0)).toBe(true)
})

test('the trigger is the cue where the event names none, unless it is the content', () => {
  const cueOf = (event: string) => readBrat(text, ann(...said, event)).attributions[0]!.cue?.text
  expect(cueOf('E1|Attribution:T4 Source:T1 Content:T3')).toBe('said')
  expect(cueOf('E1|Attribution:T3 Source:T1 Content:T3')).toBeUndefined()
})

test('whole words are taken, and a second content belongs to the first', () => {
  const file = ann(
    'T1|Cue 11 13|ai',
    'T3|Content 16 25|he bridge',
    'T5|Content 30 36|failed',
    'E1|Attribution:T1 Cue:T1 Content:T3 Content2:T5'
  )
  const {cue, content} = readBrat(text, file).attributions[0]!
  expect([cue?.text, ...content.map((piece) => piece.text)]).toEqual(['said', 'the bridge', 'failed'])
})

test('an event stands in its parent, or in the one whose content holds it, if it lies within', () => {
  const outer = [
    'T1|Cue 10 14|said',
    'T2|Content 15 36|the bridge had failed',
    'E1|Attribution:T1 Cue:T1 Content:T2'
  ]
  const inner = (event: string): (string | null)[] =>
    readBrat(
      text,
      ann(
        ...outer,
        'T3|Cue 26 29|had',
        'T4|Content 30 36|failed',
        'T5|Cue 46 56|reportedly',
        'T6|Content 57 61|left',
        event
      )
    ).attributions.map(({parent}) => parent)
  expect(inner('E2|Nested:T3 NestedCue:T3 NestedContent:T4 Parent:E1')).toEqual([null, 'a1'])
  expect(inner('E2|Attribution:T3 Cue:T3 Content:T4')).toEqual([null, 'a1'])
  expect(inner('E2|Nested:T5 NestedCue:T5 NestedContent:T6 Parent:E1')).toEqual([null, null])
})

test('two that name each other as parents are no circle', () => {
  const file = ann(
    'T1|Content 15 36|the bridge had failed',
    'E1|Nested:T1 NestedContent:T1 Parent:E2',
    'E2|Nested:T1 NestedContent:T1 Parent:E1'
  )
  const graph = readBrat(text, file)
  expect(graph.attributions).toHaveLength(2)
  expect(isClaimGraph(graph)).toBe(true)
})

test('an event without a content, notes and relations are passed over', () => {
  const file = ann(
    ...said,
    'E1|Attribution:T4 Source:T1 Cue:T2',
    '#1|AnnotatorNotes T1|sure?',
    '*\tEquiv T1 T2'
  )
  expect(readBrat(text, file).attributions).toEqual([])
})

test.each<[string, string, string]>([
  [
    'words that are not those of the article',
    'T9|Cue 10 14|says',
    'a.ann:1: Unexpected `T9\tCue 10 14\tsays`, expected the words there, `said`'
  ],
  [
    'a place behind the end',
    'T9|Cue 10 400|said',
    'a.ann:1: Unexpected `T9\tCue 10 400\tsaid`, expected a place in the article'
  ],
  [
    'a span that is nowhere',
    'T8|Cue 10 14|said',
    'a.ann:2: Unexpected `E1\tAttribution:T9 Content:T9`, expected a line `T9<tab>…` in the file'
  ],
  [
    'lines of an article',
    'The mayor said no.',
    'a.ann:1: Unexpected `The mayor said no.`, expected a line of a brat file, such as `T1<tab>Source 0 4<tab>text`'
  ]
])('%s are an error that names the line', (_, line, message) => {
  expect(() => readBrat(text, ann(line, 'E1|Attribution:T9 Content:T9'), {id: 'a'})).toThrow(
    new SyntaxError(message)
  )
})

test.each([
  [1, ''],
  ['', null]
])('%j and %j are an error', (article, file) => {
  expect(() => readBrat(article as string, file as string)).toThrow(TypeError)
})

/** What was written comes back: all but how sure the model was. */
function comesBack(article: string): void {
  const graph = readArticle(article)
  const attributions = graph.attributions.map((one) => ({...one, confidence: 1, why: 'marked by hand'}))
  expect(readBrat(article, brat.write(graph))).toEqual({...graph, attributions})
}

describe('a graph comes back as it was written, but for the confidence', () => {
  test('of any text', () => {
    fc.assert(fc.property(anyText, comesBack), {numRuns: 30})
  })

  test.each(ownArticles)('of $name', (article) => comesBack(article.text))

  const real = sharedIsThere
    ? 'of real articles'
    : 'of real articles (skipped: the folder ../shared is missing)'
  ;(sharedIsThere ? test : test.skip)(real, () => {
    for (const article of sharedTexts().slice(0, 6)) comesBack(article.text)
  })
})

test('whatever somebody marks in an article gives a graph that keeps the laws of graphs', () => {
  const article = ownArticles[0]!.text
  const points = Array.from(article)
  const place = fc
    .tuple(fc.nat(points.length - 1), fc.integer({min: 1, max: 60}))
    .map(([start, length]) => [start, Math.min(points.length, start + length)] as const)
  const event = fc.record({
    cue: place,
    source: fc.option(place),
    contents: fc.array(place, {minLength: 1, maxLength: 3}),
    parent: fc.option(fc.nat(5))
  })
  fc.assert(
    fc.property(fc.array(event, {maxLength: 6}), (events) => {
      const spans: string[] = []
      const span = ([start, end]: readonly [number, number]): string => {
        const words = points.slice(start, end).join('').replace(/\s/g, ' ')
        return `T${spans.push(`T${spans.length + 1}\tX ${start} ${end}\t${words}`)}`
      }
      const lines = events.map(({cue, source, contents, parent}, i) =>
        [
          `E${i}\tAttribution:${span(cue)}`,
          ...(source ? [`Source:${span(source)}`] : []),
          ...contents.map((content, at) => `Content${at || ''}:${span(content)}`),
          ...(parent === null ? [] : [`Parent:E${parent}`])
        ].join(' ')
      )
      const graph = readBrat(article, [...spans, ...lines].join('\n'))
      const problems: string[] = []
      isClaimGraph(graph, problems)
      const laws = {accepted, chain, inOrder, nested, owned, sound, tile, verbatim}
      for (const [name, law] of Object.entries(laws))
        problems.push(...law(article, graph).map((breach) => `${name}: ${breach}`))
      expect(problems).toEqual([])
    }),
    {
      numRuns: 40,
      endOnFailure: true,
      // A word between two acts of saying, one of which holds the other's words.
      examples: [
        [
          [
            {
              cue: [3676, 3736],
              source: [1627, 1663],
              contents: [
                [2964, 3008],
                [799, 826],
                [1631, 1649]
              ],
              parent: 2
            },
            {
              cue: [2235, 2263],
              source: [848, 865],
              contents: [
                [11, 37],
                [490, 508],
                [2007, 2056]
              ],
              parent: null
            },
            {
              cue: [2947, 2978],
              source: [3089, 3149],
              contents: [
                [6, 40],
                [3283, 3296],
                [452, 496]
              ],
              parent: 1
            },
            {
              cue: [1344, 1377],
              source: [2732, 2759],
              contents: [
                [1143, 1145],
                [212, 242]
              ],
              parent: 2
            },
            {
              cue: [402, 459],
              source: [56, 111],
              contents: [
                [2627, 2643],
                [2254, 2273],
                [3447, 3495]
              ],
              parent: 3
            },
            {
              cue: [1237, 1238],
              source: null,
              contents: [
                [940, 1000],
                [2772, 2821],
                [172, 206]
              ],
              parent: 5
            }
          ]
        ]
      ]
    }
  )
})
