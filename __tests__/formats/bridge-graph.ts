import type {ClaimGraph} from '../../types/graph.js'
import {graphOf} from '../graph-of.js'

const text = `Bridge may close

👍 Ann Lee told Norda that the bridge is unsafe, citing two engineers. “قال: لا,” she wrote. It reportedly cost $5.`

/** A small article, with an emoji and Arabic in it: in code points, places behind the emoji are one less than in UTF-16. */
export const bridgeGraph: ClaimGraph = graphOf(text, {
  passages: [
    {text: 'Bridge may close\n\n', role: 'headline'},
    {text: text.slice('Bridge may close\n\n'.length), role: 'body'}
  ],
  sources: [
    {name: 'Ann Lee', kind: 'person', role: 'mayor', mentions: [place('Ann Lee'), place('she')]},
    {name: 'Norda', kind: 'outlet', mentions: [place('Norda')]},
    {name: 'two engineers', kind: 'person', identity: 'group', mentions: [place('two engineers')]}
  ],
  attributions: [
    {
      source: 's1',
      mention: ['Ann Lee'],
      cue: 'told',
      content: ['that the bridge is unsafe'],
      cites: ['s3'],
      via: ['s2']
    },
    {
      source: 's1',
      mention: ['she'],
      cue: 'wrote',
      content: ['“قال: لا,”'],
      form: 'direct',
      date: '2024-03-01'
    },
    {cue: 'reportedly', content: ['It', 'cost $5'], basis: 'hearsay', confidence: 0.8}
  ],
  claims: [
    {pieces: ['Bridge may close'], certainty: 'possible'},
    {
      pieces: ['the bridge is unsafe'],
      attributions: ['a1'],
      passage: 1,
      alone: {text: 'the [Milford] bridge is unsafe', fills: []}
    },
    {pieces: ['“قال: لا,”'], attributions: ['a2'], passage: 1},
    {pieces: ['It', 'cost $5'], attributions: ['a3'], passage: 1, certainty: 'probable'}
  ],
  edges: [
    {type: 'says', from: 's1', to: 'a1'},
    {type: 'holds', from: 'a1', to: 'c2'},
    {type: 'contradicts', from: 'c3', to: 'c2', confidence: 0.7, why: 'by hand'}
  ]
})

function place(words: string) {
  const start = text.indexOf(words)
  return {start, end: start + words.length, text: words}
}
