import {expect, test} from '@jest/globals'
import {dot} from '../../lib/formats/dot.js'
import {mermaid} from '../../lib/formats/mermaid.js'
import {svg} from '../../lib/formats/svg.js'
import {voiceTree} from '../../lib/formats/voice-tree.js'
import type {ClaimGraph} from '../../types/graph.js'
import {graphOf} from '../graph-of.js'
import {bridgeGraph} from './bridge-graph.js'

/** Name, claims with those cited, and the voices behind. */
type Outline = [string, string[], Outline[]]
const outline = (graph: ClaimGraph, most = 10): Outline => {
  const of = ({voice, claims, behind}: ReturnType<typeof voiceTree>): Outline => [
    voice === null ? 'nobody' : voice === 'article' ? voice : voice.name,
    claims.map(({claim, cited}) => [claim.id, ...cited.map(({name}) => name)].join(' citing ')),
    behind.map(of)
  ]
  return of(voiceTree(graph, most))
}

test('voices stand behind each other as their chains say', () => {
  expect(outline(bridgeGraph)).toEqual([
    'article',
    ['c1'],
    [
      ['Norda', [], [['Ann Lee', ['c2 citing two engineers'], []]]],
      ['Ann Lee', ['c3'], []],
      ['nobody', ['c4'], []]
    ]
  ])
})

test('what only tells the circumstances of an attribution is left out', () => {
  const [first, ...rest] = bridgeGraph.claims
  expect(outline({...bridgeGraph, claims: [{...first!, about: 'a1'}, ...rest]})[1]).toEqual([])
})

test('of too many claims, those that are disputed and those worth a check are kept, in order', () => {
  const claims = [0.1, 0.9, 0.2, 0.8].map((score) => ({pieces: ['a'], worth: {score, reasons: []}}))
  const graph = graphOf('a', {
    claims,
    edges: [{type: 'contradicts', from: 'c1', to: 'c2', confidence: 1, why: ''}]
  })
  const {claims: kept, more} = voiceTree(graph, 3)
  expect([kept.map(({claim}) => claim.id), more]).toEqual([['c1', 'c2', 'c4'], 1])
})

test('Mermaid: voices, what they say and by which words, and what contradicts', () => {
  expect(mermaid.write(bridgeGraph)).toBe(`flowchart LR
  n0["■ x"]
  n1("Bridge may close<br/>#91;possible#93;")
  n0 -->|"headline"| n1
  n2["● Norda<br/>outlet"]
  n3["● Ann Lee<br/>person, mayor"]
  n4("the bridge is unsafe")
  n3 -->|"told"| n4
  n5["◐ two engineers<br/>people, not named"]
  n4 -->|"citing"| n5
  n2 ==> n3
  n0 ==> n2
  n6["● Ann Lee<br/>person, mayor"]
  n7("“قال#58; لا,”")
  n6 -->|"wrote"| n7
  n0 ==> n6
  n8["◌ Nobody is named"]
  n9("It … cost #36;5<br/>#91;hearsay, probable#93;")
  n8 -->|"reportedly"| n9
  n0 ==> n8
  n7 <-.->|"contradicts"| n4
  classDef article fill:#dbe7f5,stroke:#3b6ea5,color:#111
  classDef claim fill:#fff,stroke:#999,color:#111
  classDef named fill:#dff0dd,stroke:#3c7a3c,color:#111
  classDef group fill:#fdf1d0,stroke:#a0781e,color:#111
  classDef nobody fill:#f6dfe3,stroke:#a33c50,color:#111,stroke-dasharray:4
  class n0 article
  class n1,n4,n7,n9 claim
  class n2,n3,n6 named
  class n5 group
  class n8 nobody
`)
})

test.each([
  ['"; click n0 "javascript:x"', '#34;; click n0 #34;javascript#58;x#34;'.replace(';;', ';#59;')],
  ['the direction LR', 'the d#105;rection LR'],
  ['1. one', '1#46; one'],
  ['- one', '#45; one'],
  ['`b` %% #35; <b>', '#96;b#96; #37;#37; #35;35#59; #60;b#62;']
])('Mermaid: %j is text', (name, label) => {
  const graph = {...bridgeGraph, article: {...bridgeGraph.article, title: name}}
  // A mark stands before the title, so that a list can begin in a claim only.
  const claims = [
    {...bridgeGraph.claims[0]!, certainty: 'certain' as const, pieces: [{start: 0, end: 1, text: name}]}
  ]
  expect(mermaid.write({...graph, claims}).split('\n')[2]).toBe(`  n1("${label}")`)
})

test('DOT: a card for each voice, lines between them, and a red one where claims contradict', () => {
  const written = dot.write(bridgeGraph)
  expect(written.match(/^ {2}v\d.*->.*$/gm)).toEqual([
    '  v2:r0:e -> v3:head:w [style=dashed, label=<citing>, fontname="Verdana", fontsize=9, fontcolor="#555555"]',
    '  v1:head:e -> v2:head:w',
    '  v0:head:e -> v1:head:w',
    '  v0:head:e -> v4:head:w',
    '  v0:head:e -> v5:head:w',
    '  v4:r0 -> v2:r0 [constraint=false, dir=none, color="#b00020", penwidth=1.6]'
  ])
})

test('SVG: has the title of the article for a name, and shows every claim', async () => {
  const article = {...bridgeGraph.article, title: 'A & B'}
  const written = await svg.write({...bridgeGraph, article})
  expect(written).toMatch(
    /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg [^>]* role="img"><title>A &#38; B<\/title>/
  )
  for (const words of ['the bridge is unsafe', '“قال: لا,”', 'It … cost $5', '◐ two engineers']) {
    expect(written).toContain(`>${words}</text>`)
  }
})
