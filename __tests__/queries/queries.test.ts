import {describe, expect, test} from '@jest/globals'
import {MultiDirectedGraph} from 'graphology'
import {claims, merge, neighbours, path, readArticle, toGraphology} from 'reportedly'

const text = 'Ann Lee said the bridge may close. The dam held. Ann Lee said the road is open.'
const graph = readArticle(text, {id: 'bridge'})
const words = (list: readonly {pieces: readonly {text: string}[]}[]): string[] =>
  list.map((claim) => claim.pieces.map((piece) => piece.text).join(' … '))

describe('claims', () => {
  test('of one source', () => {
    expect(words(claims(graph, {source: 's1'}))).toEqual(['the bridge may close', 'the road is open'])
  })
  test('of the article itself', () => {
    expect(words(claims(graph, {source: null}))).toEqual(['The dam held'])
  })
  test('of one certainty', () => {
    expect(words(claims(graph, {certainty: 'possible'}))).toEqual(['the bridge may close'])
  })
  test('by several things at once', () => {
    expect(
      words(claims(graph, {source: 's1', certainty: 'certain', passage: 0, polarity: 'positive'}))
    ).toEqual(['the road is open'])
  })
  test('of a source that is not there', () => {
    expect(claims(graph, {source: 's9'})).toEqual([])
  })
  test('all of them, where nothing is asked', () => {
    expect(claims(graph)).toEqual(graph.claims)
  })
})

describe('neighbours', () => {
  test('of a source are what it says', () => {
    expect(neighbours(graph, 's1').map(({node, edge}) => `${edge.type} ${node.id}`)).toEqual([
      'says a1',
      'says a2'
    ])
  })
  test('over edges of one type', () => {
    expect(neighbours(graph, 'a1', 'holds').map(({node}) => node.id)).toEqual(['c1'])
  })
  test('of nothing are none', () => {
    expect(neighbours(graph, 'x')).toEqual([])
  })
})

describe('path', () => {
  test('leads from one claim to another of the same source', () => {
    expect(path(graph, 'c1', 'c3')?.map(({node, edge}) => `${edge.type} ${node.id}`)).toEqual([
      'holds a1',
      'says s1',
      'says a2',
      'holds c3'
    ])
  })
  test('to itself has no steps', () => {
    expect(path(graph, 'c1', 'c1')).toEqual([])
  })
  test('to what nothing joins is null', () => {
    expect(path(graph, 'c1', 'c2')).toBeNull()
    expect(path(graph, 'c1', 'x')).toBeNull()
  })
})

test('graphology takes the graph with all its things and edges', () => {
  const taken = new MultiDirectedGraph()
  taken.import(toGraphology(graph))
  expect(taken.nodes()).toEqual(['s1', 'a1', 'a2', 'c1', 'c2', 'c3'])
  expect(taken.size).toBe(graph.edges.length)
  expect(taken.getNodeAttribute('c1', 'node')).toBe('claim')
})

describe('merge', () => {
  const other = readArticle('Ann Lee said the port is open.', {id: 'port'})
  const both = merge([graph, other])

  test('keeps everything, with the article in front of every id', () => {
    expect(both.articles.map(({id}) => id)).toEqual(['bridge', 'port'])
    expect(both.claims.map(({id}) => id)).toEqual(['bridge/c1', 'bridge/c2', 'bridge/c3', 'port/c1'])
    expect(both.edges.length).toBe(graph.edges.length + other.edges.length + 1)
  })
  test('joins sources of the same name', () => {
    expect(both.edges.at(-1)).toEqual({type: 'same', from: 'port/s1', to: 'bridge/s1'})
  })
  test('can be asked like a single graph', () => {
    expect(words(claims(both, {source: 'port/s1'}))).toEqual(['the port is open'])
    expect(path(both, 'bridge/c1', 'port/c1')?.map(({edge}) => edge.type)).toEqual([
      'holds',
      'says',
      'same',
      'says',
      'holds'
    ])
  })
  test('tells articles of the same id apart', () => {
    expect(merge([graph, graph]).articles.map(({id}) => id)).toEqual(['bridge', 'bridge-2'])
  })
})
