import {stripVTControlCharacters} from 'node:util'
import {expect, test} from '@jest/globals'
import {readArticle} from 'reportedly'
import stringWidth from 'string-width'
import {terminal} from '../../lib/formats/terminal/terminal.js'
import type {ClaimGraph} from '../../types/graph.js'
import {graphOf} from '../graph-of.js'

const text = `Troops near the dam – Reports

Ostany is reportedly preparing to take the dam, several news outlets reported this week.

“Nobody wants a war over a reservoir,” tweeted Lena Brandt, the former envoy.

Brandt denied that she had resigned. Soldiers met below the dam on Monday, Rivers Today reported, citing shepherds. A driver was said to have been hurt.

Soldiers met below the dam. The dam was built in 1974.`
const [headline, ...body] = text.split('\n\n')

/** Everything that the view can show, once. */
const dam: ClaimGraph = graphOf(text, {
  passages: [
    {text: headline!, role: 'headline'},
    ...body.map((words) => ({text: words, role: 'body' as const}))
  ],
  sources: [
    {name: 'Reports', kind: 'outlet', identity: 'unnamed'},
    {name: 'several news outlets', kind: 'outlet', identity: 'group'},
    {name: 'Lena Brandt', kind: 'person', identity: 'named', role: 'former envoy'},
    {name: 'Rivers Today', kind: 'outlet', identity: 'named'},
    {name: 'shepherds', kind: 'group', identity: 'group'}
  ],
  attributions: [
    {source: 's1', mention: ['Reports'], cue: '–', content: ['Troops near the dam']},
    {
      source: 's2',
      mention: ['several news outlets'],
      cue: 'reported',
      content: ['Ostany is reportedly preparing to take the dam'],
      said: 'this week'
    },
    {cue: 'reportedly', content: ['Ostany is', 'preparing to take the dam'], parent: 'a2', basis: 'hearsay'},
    {source: 's3', cue: 'tweeted', content: ['“Nobody wants a war over a reservoir,”'], form: 'direct'},
    {source: 's3', cue: 'denied', content: ['that she had resigned'], stance: 'denies'},
    {source: 's4', cue: 'reported', content: ['Soldiers met below the dam on Monday'], cites: ['s5']},
    {cue: 'was said to', content: ['A driver', 'have been hurt'], basis: 'hearsay', tone: 'distancing'}
  ],
  claims: [
    {pieces: ['Ostany is', 'preparing to take the dam'], attributions: ['a2', 'a3'], certainty: 'possible'},
    {pieces: ['Soldiers met below the dam on Monday'], attributions: ['a6']},
    {pieces: ['Soldiers met below the dam.'], passage: 4},
    {pieces: ['The dam was built in 1974.'], passage: 4}
  ],
  edges: [{type: 'repeats', from: 'c3', to: 'c2', confidence: 0.9, why: 'the same words'}]
})

const plain = (graph: ClaimGraph, columns = 80) => terminal(graph, {columns, colours: false}, [])

test('shows voice by voice who says what', () => {
  const article = {...dam.article, title: headline!, publisher: 'The Tarn Courier', published: '2024-03-14'}
  expect(plain({...dam, article})).toBe(` Troops near the dam – Reports
 The Tarn Courier · 2024-03-14 · 5 voices, 4 claims
 Claims: ■ the article 50 %  ● named 25 %  ◌ hearsay 25 %

 ○ Reports  outlet, not named
               –  Troops near the dam

 ◐ several news outlets  outlets, not named
        reported  Ostany is reportedly preparing to take the dam [this week]
                  └ ◌ reportedly: Ostany is … preparing to take the dam
                    [hearsay, possible]

 ● Lena Brandt  person, former envoy
         tweeted  “Nobody wants a war over a reservoir,”
          denied  that she had resigned

 ● Rivers Today  outlet
        reported  Soldiers met below the dam on Monday [also: the article
                  itself]
                  ↖ citing ◐ shepherds

 ◌ Nobody is named  reportedly, allegedly, is said to …
     was said to  A driver … have been hurt [hearsay]

 ■ The article itself
               –  Soldiers met below the dam. [also: Rivers Today]
               –  The dam was built in 1974.

 Words of each voice
 ● Lena Brandt           ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━     11  24 %
 ■ The article itself    ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━     11  24 %
 ◐ several news outlets  ━━━━━━━━━━━━━━━━━━━━━━━╸              8  17 %
 ● Rivers Today          ━━━━━━━━━━━━━━━━━━━━╸                 7  15 %
 ◌ Nobody is named       ━━━━━━━━━━━━━━╸                       5  11 %
 ○ Reports               ━━━━━━━━━━━╸                          4   9 %

 ● named  ◐ a role or a group  ○ not named  ◌ nobody  ■ the article
`)
})

test('says through whom words came, who else it could be, and who is not named by agreement', () => {
  const text = 'He told Norda it may rain, and an aide agreed.'
  const graph = graphOf(text, {
    sources: [
      {
        name: 'he',
        kind: 'person',
        candidates: ['Toll', 'Dremmel'].map((name) => ({name, source: null, score: 1}))
      },
      {name: 'Norda', kind: 'outlet'},
      {
        name: 'an aide',
        kind: 'person',
        identity: 'role',
        anonymity: {words: {start: 0, end: 2, text: 'He'}, reason: null}
      }
    ],
    attributions: [
      {source: 's1', cue: 'told', content: ['it may rain'], via: ['s2']},
      {source: 's3', cue: 'agreed', content: ['it may rain']}
    ]
  })
  expect(
    plain({...graph, article: {...graph.article, wires: ['s2']}})
      .split('\n')
      .slice(0, 9)
  ).toEqual([
    ' x',
    ' with Norda · 3 voices, 0 claims',
    '',
    ' ● he  person, perhaps Toll or Dremmel',
    '            told  it may rain',
    '                  ↖ through ● Norda',
    '',
    ' ◐ an aide  person, not named, as agreed',
    '          agreed  it may rain'
  ])
})

test('shows claims of the article itself sentence by sentence', () => {
  const text = 'The dam, which is old, groans. It was built, they say, in 1974. A bus hit a wall and burned.'
  const graph = graphOf(text, {
    claims: [
      {pieces: ['The dam'], hedges: [], worth: {score: 0, reasons: [{reason: 'too short', weight: -0.3}]}},
      {pieces: ['which is old']},
      {pieces: ['groans']},
      {pieces: ['It was built']},
      {pieces: ['in 1974']},
      {pieces: ['A bus hit a wall']},
      {pieces: ['A bus', 'burned']},
      {pieces: ['A bus']}
    ]
  })
  expect(plain(graph).split('\n').slice(4, 8)).toEqual([
    ' ■ The article itself',
    '               –  which is old, groans',
    '               –  It was built … in 1974',
    '               –  A bus hit a wall … burned'
  ])
})

test('shows what is found about the sourcing', () => {
  const finding = {
    start: 0,
    end: 3,
    text: 'Lee',
    rule: 'one-source',
    severity: 'warn' as const,
    message: 'Unexpected single source `Lee`, expected another who says the same of the dam at Milford',
    expected: [],
    note: 'Nobody else is heard.',
    url: '',
    cause: null
  }
  const graph = graphOf('Lee said so.')
  expect(terminal(graph, {columns: 80, colours: false}, [finding])).toContain(`
 ! Findings
         warning  Unexpected single source “Lee”, expected another who says the
                  same of the dam at Milford [Nobody else is heard.]
`)
})

test('marks the words that take certainty away', () => {
  const text = 'Lee said it may rain.'
  const may = {start: 12, end: 15, text: 'may'}
  const graph = graphOf(text, {
    sources: [{name: 'Lee'}],
    attributions: [{source: 's1', cue: 'said', content: ['it may rain']}],
    claims: [
      {
        pieces: ['it may rain'],
        attributions: ['a1'],
        certainty: 'possible',
        hedges: [{piece: may, certainty: 'possible', attribution: 'a1'}]
      }
    ]
  })
  expect(terminal(graph, {columns: 80, colours: true}, [])).toContain(
    'it \u001B[33mmay\u001B[39m rain \u001B[2m[possible]\u001B[22m'
  )
})

test('fits the width', () => {
  for (const columns of [40, 60, 80, 120, 300]) {
    const widest = Math.max(
      ...plain(dam, columns)
        .split('\n')
        .map((line) => stringWidth(line))
    )
    expect(widest).toBeLessThan(Math.min(columns, 104))
  }
})

test('keeps cues and shares whole in narrow terminals', () => {
  const graph = readArticle('The dam reportedly failed. It rained. Bo said so. The mayor said it is closed.')
  const lines = plain(graph, 40).split('\n')
  expect(lines).toContain(' reportedly  The dam … failed [hearsay]')
  expect(lines.filter((line) => line.includes('%')).every((line) => !/^ %|\d$/.test(line))).toBe(true)
})

test('does not say that there are no claims where they are only short', () => {
  expect(plain(readArticle('Yes.'))).not.toContain('No claims were found')
})

test('measures wide letters and emoji', () => {
  const words = '記者'.repeat(30)
  const graph = graphOf(`${words} said 👩‍👩‍👧 ${words}`, {
    sources: [{name: words}],
    attributions: [{source: 's1', cue: 'said', content: [`👩‍👩‍👧 ${words}`]}]
  })
  const widths = plain(graph, 60)
    .split('\n')
    .map((line) => stringWidth(line))
  expect(Math.max(...widths)).toBeLessThan(60)
  expect(Math.max(...widths)).toBeGreaterThan(55)
})

test('colours only where it may', () => {
  const coloured = terminal(dam, {columns: 80, colours: true}, [])
  expect(plain(dam)).not.toContain('\u001B')
  expect(coloured).toContain('\u001B[1mLena Brandt\u001B[22m')
  expect(stripVTControlCharacters(coloured)).toBe(plain(dam))
})

test('lets no control character of an article reach the terminal', () => {
  const nasty = 'a\u001B[31mb\u0007c\u009Bd\u202Ee\u0000f\uD800g\r\nh'
  const graph = graphOf(`${nasty} said ${nasty}.`, {
    sources: [{name: nasty, role: nasty, affiliation: nasty}],
    attributions: [{source: 's1', cue: nasty, content: [nasty], cites: ['s1'], said: nasty}],
    claims: [{pieces: [nasty]}]
  })
  const article = {...graph.article, id: nasty, title: nasty, publisher: nasty, published: nasty}
  const shown = plain({...graph, article})
  expect(shown).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E\uD800]/)
  expect(shown).toContain('a\\x1B[31mb\\x07c\\x9Bd\\u202Ee\\x00f\\uD800g h')
})

test('says so where there is nothing to show', () => {
  expect(plain(graphOf(''))).toBe(' x\n 0 voices, 0 claims\n\n No claims were found.\n\n')
})

test('says so where an article does not look English', () => {
  const graph = graphOf('Hier ist nichts gesagt.')
  expect(plain({...graph, article: {...graph.article, language: 'other'}})).toContain(
    'This does not look like English'
  )
})

test('keeps that in narrow terminals as well', () => {
  const graph = graphOf('Hier ist nichts gesagt.')
  const view = terminal(
    {...graph, article: {...graph.article, language: 'other'}},
    {columns: 44, colours: false}
  )
  expect(view).toContain(' This does not look like English: few\n claims are found.\n')
})
