import {describe, expect, test} from '@jest/globals'
import {chains, claimsOf, merge, origins, sources, sourcesOf, voices} from 'reportedly'
import {graphOf} from '../graph-of.js'

const text = `The Courier reported that the dam leaks, citing police and a nurse. The Bugle reported that it leaks, citing police. Lee told Reuters that “it is fine”. It reportedly shook. The dam is old.`
const plain = graphOf(text, {
  sources: [
    {name: 'The Courier', kind: 'outlet'},
    {name: 'police', kind: 'government', identity: 'group'},
    {name: 'a nurse', kind: 'person', identity: 'role'},
    {name: 'The Bugle', kind: 'outlet'},
    {name: 'Lee', kind: 'person'},
    {name: 'Reuters', kind: 'outlet'}
  ],
  attributions: [
    {
      source: 's1',
      mention: ['The Courier'],
      cue: 'reported',
      content: ['that the dam leaks'],
      cites: ['s2', 's3']
    },
    {source: 's4', mention: ['The Bugle'], content: ['that it leaks'], cites: ['s2']},
    {source: 's5', mention: ['Lee'], cue: 'told', content: ['that “it is fine”'], form: 'mixed', via: ['s6']},
    {cue: 'reportedly', content: ['It', 'shook'], basis: 'hearsay'}
  ],
  claims: [
    {pieces: ['the dam leaks'], attributions: ['a1']},
    {pieces: ['it leaks'], attributions: ['a2']},
    {pieces: ['it is fine'], attributions: ['a3']},
    {pieces: ['shook'], attributions: ['a4']},
    {pieces: ['The dam is old'], attributions: []},
    {pieces: ['it is fine'], attributions: ['a1', 'a3']}
  ]
})
const graph = {...plain, article: {...plain.article, wires: ['s6']}}
const names = (list: readonly ({name: string} | null)[]): (string | null)[] =>
  list.map((one) => one?.name ?? null)

describe('chains', () => {
  test('branch where a source cites two', () => {
    expect(chains(graph, 'c1').map(names)).toEqual([
      ['The Courier', 'police'],
      ['The Courier', 'a nurse']
    ])
  })
  test('lead through the outlet that was told', () => {
    expect(chains(graph, 'c3').map(names)).toEqual([['Reuters', 'Lee']])
  })
  test('go on into what is nested', () => {
    expect(chains(graph, 'c6').map(names)).toEqual([['The Courier', 'Reuters', 'Lee']])
  })
  test('say where nobody is named', () => {
    expect(chains(graph, 'c4')).toEqual([[null]])
  })
  test('are none for the article itself, and for what is not there', () => {
    expect(chains(graph, 'c5')).toEqual([])
    expect(chains(graph, 'c99')).toEqual([])
    expect(chains(graph, 's1')).toEqual([])
  })
})

describe('origins', () => {
  test('of two outlets that cite one are one', () => {
    expect(names(origins(graph, 'c1'))).toEqual(['police', 'a nurse'])
    expect(names(origins(graph, 'c2'))).toEqual(['police'])
  })
  test('are no outlet that only passed it on', () => {
    expect(names(origins(graph, 'c3'))).toEqual(['Lee'])
  })
  test('of what the article says itself are its news agencies', () => {
    expect(names(origins(graph, 'c5'))).toEqual(['Reuters'])
    expect(origins(plain, 'c5')).toEqual([])
  })
  test('of hearsay are not known', () => {
    expect(origins(graph, 'c4')).toEqual([])
  })
  test('are found in several articles at once', () => {
    const both = merge([graph, {...graph, article: {...graph.article, id: 'y'}}])
    expect(names(origins(both, 'y/c3'))).toEqual(['Lee'])
    expect(origins(both, 'y/c5').map(({id}) => id)).toEqual(['y/s6'])
  })
})

test('sources of a claim come next to the article first, none twice', () => {
  expect(names(sourcesOf(graph, 'c1'))).toEqual(['The Courier', 'police', 'a nurse'])
})

test('claims of a source, or of the article itself', () => {
  expect(claimsOf(graph, 's5').map(({id}) => id)).toEqual(['c3', 'c6'])
  expect(claimsOf(graph, null).map(({id}) => id)).toEqual(['c5'])
})

test('sources by kind and identity', () => {
  expect(names(sources(graph, {kind: 'outlet'}))).toEqual(['The Courier', 'The Bugle', 'Reuters'])
  expect(names(sources(graph, {identity: 'group'}))).toEqual(['police'])
  expect(sources(graph)).toEqual(graph.sources)
  expect(sources(graph, {resolved: false})).toEqual([])
})

test('voices have words, claims and a share of direct speech', () => {
  expect(voices(graph).map(({source, ...counts}) => ({name: source?.name ?? null, ...counts}))).toEqual([
    {name: 'The Courier', attributions: 1, claims: 1, words: 4, quoted: 0, share: 0},
    {name: 'Lee', attributions: 1, claims: 2, words: 4, quoted: 3, share: 0.75},
    {name: 'The Bugle', attributions: 1, claims: 1, words: 3, quoted: 0, share: 0},
    {name: null, attributions: 1, claims: 1, words: 2, quoted: 0, share: 0}
  ])
})
