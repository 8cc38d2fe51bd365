import {describe, expect, test} from '@jest/globals'
import * as main from 'reportedly'
import * as formats from 'reportedly/formats'
import {readPageTree} from 'reportedly/html'
import {readMarkdownTree} from 'reportedly/markdown'

// Programs without types pass anything.
type Any = (...values: unknown[]) => unknown

const text = 'Mayor Ann Lee said the bridge had failed.'
const graph = main.readArticle(text)
const several = main.merge([graph, graph])

const ofAny: readonly (readonly [name: string, call: Any])[] = [
  ['chains', (graph) => (main.chains as Any)(graph, 'c1')],
  ['claims', main.claims as Any],
  ['claimsOf', (graph) => (main.claimsOf as Any)(graph, 's1')],
  ['neighbours', (graph) => (main.neighbours as Any)(graph, 's1')],
  ['origins', (graph) => (main.origins as Any)(graph, 'c1')],
  ['path', (graph) => (main.path as Any)(graph, 's1', 'c1')],
  ['sources', main.sources as Any],
  ['sourcesOf', (graph) => (main.sourcesOf as Any)(graph, 'c1')],
  ['toGraphology', main.toGraphology as Any],
  ['voices', main.voices as Any]
]

test.each(ofAny)('%s takes a graph of one article, or of several', (_name, call) => {
  expect(() => call(graph)).not.toThrow()
  expect(() => call(several)).not.toThrow()
  for (const [wrong, got] of [
    [undefined, '`undefined`'],
    [text, `\`"${text}"\` (string)`],
    [{articles: []}, '`{"articles":[]}` (object)']
  ]) {
    expect(() => call(wrong)).toThrow(new TypeError(`Expected \`graph\` to be a claim graph, got ${got}`))
  }
})

const ofOne: readonly (readonly [name: string, call: Any])[] = [
  ['checkGraph', main.checkGraph as Any],
  ['original', (graph) => (main.original as Any)(graph, {start: 0, end: 1})],
  ['report', main.report as Any],
  ...Object.entries(formats).flatMap(([name, format]): [string, Any][] =>
    'write' in format && name !== 'svg' ? [[`${name}.write`, format.write as Any]] : []
  )
]

test.each(ofOne)('%s takes the graph of one article only', (_name, call) => {
  expect(() => call(graph)).not.toThrow()
  for (const [wrong, got] of [
    [undefined, '`undefined`'],
    [null, '`null`'],
    [text, `\`"${text}"\` (string)`],
    [{}, '`{}` (object)'],
    [[], '`[]` (array)']
  ]) {
    expect(() => call(wrong)).toThrow(
      new TypeError(`Expected \`graph\` to be a claim graph of one article, got ${got}`)
    )
  }
  expect(() => call(several)).toThrow(/^Expected `graph` to be a claim graph of one article, got `{"version"/)
})

test('svg takes the graph of one article only', async () => {
  await expect((formats.svg.write as Any)(text)).rejects.toThrow(
    'Expected `graph` to be a claim graph of one article'
  )
})

describe('other arguments', () => {
  test.each<[call: () => unknown, message: string]>([
    [
      () => (main.merge as Any)(several),
      'Expected `graphs` to be an array of claim graphs, got `{"version":1,"articles":['
    ],
    [
      () => (main.merge as Any)([graph, null]),
      'Expected `graphs[1]` to be a claim graph of one article, got `null`'
    ],
    [() => (main.claims as Any)(graph, 's1'), 'Expected `query` to be an object, got `"s1"` (string)'],
    [() => (main.sources as Any)(graph, ['s1']), 'Expected `query` to be an object, got `["s1"]` (array)'],
    [
      () => (main.claims as Any)(graph, {sorce: 's1'}),
      'Unexpected query field `sorce`, expected one of `source`, `certainty`, `polarity`, `kind`, `passage`'
    ],
    [
      () => (main.claims as Any)(graph, {source: graph.sources[0]}),
      'Expected `query.source` to be an id, or null, got `{"id":"s1"'
    ],
    [
      () => (main.sources as Any)(graph, {resolved: 'yes'}),
      'Expected `query.resolved` to be true or false, got `"yes"` (string)'
    ],
    [() => (main.claimsOf as Any)(graph, graph.sources[0]), 'Expected `source` to be an id, got `{"id":"s1"'],
    [() => (main.chains as Any)(graph, graph.claims[0]), 'Expected `claim` to be an id, got `{"id":"c1"'],
    [() => (main.origins as Any)(graph, 1), 'Expected `claim` to be an id, got `1` (number)'],
    [() => (main.sourcesOf as Any)(graph, 1), 'Expected `claim` to be an id, got `1` (number)'],
    [() => (main.neighbours as Any)(graph, 1), 'Expected `id` to be an id, got `1` (number)'],
    [() => (main.path as Any)(graph, 's1', 1), 'Expected `to` to be an id, got `1` (number)'],
    [
      () => (main.original as Any)(graph, 's1'),
      'Expected `piece` to be a piece or a range, got `"s1"` (string)'
    ],
    [() => (main.report as Any)(graph, 's1'), 'Expected `findings` to be an array, got `"s1"` (string)'],
    [
      () => (readPageTree as Any)('<p>', '<p>'),
      'Expected `tree` to be a tree of `rehype-parse`, got `"<p>"`'
    ],
    [
      () => (readPageTree as Any)({type: 'root', children: []}),
      'Expected `html` to be a string, got `undefined`'
    ],
    [() => (readMarkdownTree as Any)(null, ''), 'Expected `tree` to be a tree of `remark-parse`, got `null`'],
    [
      () => (readMarkdownTree as Any)({type: 'root', children: []}),
      'Expected `markdown` to be a string, got `undefined`'
    ],
    [() => (formats.readJson as Any)(graph), 'Expected `text` to be a string, got `{"version":1,']
  ])('%s', (call, message) => {
    expect(call).toThrow(TypeError)
    expect(call).toThrow(message)
  })
})

test('there is no such option', () => {
  expect(() => main.readArticle(text, {minConfidance: 0.5} as main.Options)).toThrow(
    new TypeError(
      'Unexpected option `minConfidance`, expected one of `id`, `title`, `publisher`, `published`, `minConfidence`, `cues`, `model`'
    )
  )
})

test('a source that was not found makes no claims', () => {
  const nobody = main.sources(graph).find(({name}) => name === 'Leo Hart')
  expect(main.claimsOf(graph, nobody?.id as string)).toEqual([])
})

test('null is no question and no finding', () => {
  expect(main.claims(graph, null)).toEqual(graph.claims)
  expect(main.sources(graph, null)).toEqual(graph.sources)
  expect(main.report(graph, null)).toBe(main.report(graph))
})

test('what came is named, also where JSON has no form for it', () => {
  const node: {parent?: unknown} = {}
  node.parent = node
  expect(() => (main.readArticle as Any)(node)).toThrow(
    new TypeError('Expected `text` to be a string, got `[object Object]` (object)')
  )
  expect(() => (main.readArticle as Any)([1n])).toThrow(
    new TypeError('Expected `text` to be a string, got `[object Array]` (array)')
  )
})
