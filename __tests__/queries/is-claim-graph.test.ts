import {expect, test} from '@jest/globals'
import {type ClaimGraph, isClaimGraph, readArticle} from 'reportedly'

const graph = readArticle('Ann Lee said the bridge may close. The dam held.')

const wrong = (value: unknown): string[] => {
  const problems: string[] = []
  isClaimGraph(value, problems)
  return problems
}

test('a graph that was read is one, also after a way through JSON', () => {
  expect(wrong(graph)).toEqual([])
  expect(isClaimGraph(JSON.parse(JSON.stringify(graph)))).toBe(true)
})

test.each<[string, unknown, string[]]>([
  ['nothing', undefined, ['Expected `graph` to be an object, got `undefined`']],
  [
    'a claim with an id that is a number',
    {...graph, claims: [{...graph.claims[0], id: 1}, ...graph.claims.slice(1)]},
    ['Expected `claims[0].id` to be a string, got `1` (number)']
  ],
  [
    'a claim twice',
    {...graph, claims: [graph.claims[0], ...graph.claims]},
    ['Expected every id once, got `c1` twice']
  ],
  [
    'a claim about an attribution that is not there',
    {...graph, claims: [{...graph.claims[0], about: 'a9'}, ...graph.claims.slice(1)]},
    ['Expected `claims[0].about` to be the id of an attribution of the graph, got `a9`']
  ],
  [
    'an edge to nothing',
    {...graph, edges: [{type: 'says', from: 's1', to: 'x'}]},
    ['Expected `edges[0].to` to be the id of an attribution of the graph, got `x`']
  ],
  [
    'a claim that says a source',
    {...graph, edges: [{type: 'says', from: 'c1', to: 's1'}]},
    [
      'Expected `edges[0].from` to be the id of a source of the graph, got `c1`',
      'Expected `edges[0].to` to be the id of an attribution of the graph, got `s1`'
    ]
  ],
  [
    'a source that repeats a claim',
    {...graph, edges: [{type: 'repeats', from: 's1', to: 'c1', confidence: 1, why: ''}]},
    ['Expected `edges[0].from` to be the id of a claim of the graph, got `s1`']
  ],
  [
    'words that came through an outlet that is not there',
    {...graph, attributions: [{...graph.attributions[0], via: ['s9']}, ...graph.attributions.slice(1)]},
    ['Expected `attributions[0].via` to be the id of a source of the graph, got `s9`']
  ],
  [
    'a news agency that is not there',
    {...graph, article: {...graph.article, wires: ['a1']}},
    ['Expected `article.wires` to be the id of a source of the graph, got `a1`']
  ],
  [
    'a source that could be another that is not there',
    {
      ...graph,
      sources: [
        {...graph.sources[0], candidates: [{name: 'Lee', source: 's9', score: 1}]},
        ...graph.sources.slice(1)
      ]
    },
    ['Expected `sources[0].candidates` to be the id of a source of the graph, got `s9`']
  ],
  [
    'an attribution within itself',
    {...graph, attributions: [{...graph.attributions[0], parent: 'a1'}, ...graph.attributions.slice(1)]},
    ['Expected `attributions[0].parent` to lead outwards, got a circle']
  ],
  [
    'an agreement on anonymity in words that are not there',
    {
      ...graph,
      sources: [
        {...graph.sources[0], anonymity: {words: {start: 0, end: 3, text: 'Bo '}, reason: null}},
        ...graph.sources.slice(1)
      ]
    },
    ['Expected the pieces of `sources[0]` to be words of the article, got `Bo ` where it has `Ann`']
  ],
  [
    'a claim in a passage that is not there',
    {...graph, claims: [{...graph.claims[0], passage: 7}, ...graph.claims.slice(1)]},
    ['Expected `claims[0].passage` to be the index of a passage, got `7`']
  ]
])('%s is wrong', (_name, value, expected) => {
  expect(wrong(value)).toEqual(expected)
})

test('words that are not those of the article are wrong', () => {
  const changed = JSON.parse(
    JSON.stringify(graph).replaceAll('"text":"Ann Lee"', '"text":"Bo Lee"')
  ) as ClaimGraph
  expect(wrong(changed)).toContain(
    'Expected the pieces of `attributions[0]` to be words of the article, got `Bo Lee` where it has `Ann Lee`'
  )
})

test('a field too few and one too many are both told', () => {
  const {version, ...rest} = graph
  expect(wrong({...rest, mood: 'good'})).toEqual([
    'Expected a field `version`, got none',
    'Unexpected field `mood`'
  ])
  expect(version).toBe(1)
})
