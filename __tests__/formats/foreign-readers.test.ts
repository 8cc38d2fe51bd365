import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {beforeAll, describe, expect, test} from '@jest/globals'
import {instance, type Viz} from '@viz-js/viz'
import {DOMParser} from '@xmldom/xmldom'
import {Ajv} from 'ajv'
import {parse as parseCsv} from 'csv-parse/sync'
import fc from 'fast-check'
import type {MultiDirectedGraph} from 'graphology'
import jsonld from 'jsonld'
import {readArticle, toGraphology} from 'reportedly'
import {articleText} from '../../lib/formats/article-text.js'
import {citron} from '../../lib/formats/citron.js'
import {claimsCsv} from '../../lib/formats/claims-csv.js'
import {dot} from '../../lib/formats/dot.js'
import {flatGraph} from '../../lib/formats/flat-graph.js'
import {formats} from '../../lib/formats/formats.js'
import {gexf} from '../../lib/formats/gexf.js'
import {graphml} from '../../lib/formats/graphml.js'
import {json} from '../../lib/formats/json.js'
import {mermaid} from '../../lib/formats/mermaid.js'
import {ndjson} from '../../lib/formats/ndjson.js'
import {printable} from '../../lib/formats/printable.js'
import {prov} from '../../lib/formats/prov.js'
import {schemaOrg} from '../../lib/formats/schema-org.js'
import {svg} from '../../lib/formats/svg.js'
import {voicesCsv} from '../../lib/formats/voices-csv.js'
import {webAnnotation} from '../../lib/formats/web-annotation.js'
import type {ClaimGraph} from '../../types/graph.js'
import {hostileGraph} from '../arbitraries/hostile-graph.js'
import {ownArticles, sharedIsThere, sharedTexts} from '../shared-texts.js'
import {offline} from './local-contexts.js'

// They are no modules; their types say otherwise.
const require = createRequire(import.meta.url)
type Read = (graph: typeof MultiDirectedGraph, source: string) => InstanceType<typeof MultiDirectedGraph>
const readGraphml: Read = require('graphology-graphml').parse
const readGexf: Read = require('graphology-gexf').parse
const {MultiDirectedGraph: Graph} = require('graphology') as {MultiDirectedGraph: typeof MultiDirectedGraph}

const schema = JSON.parse(readFileSync('types/claim-graph.schema.json', 'utf8'))
const validate = new Ajv().compile(schema)
let viz: Viz
beforeAll(async () => {
  viz = await instance()
})

/** What has to hold of each format, for any graph: somebody else's reader finds in it what the graph has. */
const laws: Readonly<Record<string, (graph: ClaimGraph) => void | Promise<void>>> = {
  'JSON: Ajv finds it to be as its schema says': (graph) => {
    validate(JSON.parse(json.write(graph)))
    expect(validate.errors).toBeNull()
    expect(JSON.parse(json.write(graph))).toEqual(graph)
  },

  'NDJSON: one line, the same graph': (graph) => {
    const lines = ndjson.write(graph).split(/[\n\r\u2028\u2029\u0085]/)
    expect(lines).toHaveLength(2)
    expect(JSON.parse(lines[0]!)).toEqual(graph)
  },

  'GraphML: graphology reads the nodes and edges of the graph': (graph) => {
    expectSameGraph(readGraphml(Graph, graphml.write(graph)), graph)
  },

  'GEXF: graphology reads the nodes and edges of the graph': (graph) => {
    expectSameGraph(readGexf(Graph, gexf.write(graph)), graph)
  },

  'CSV of claims: csv-parse reads a row for each claim, and no cell begins like a formula': (graph) => {
    const rows = rowsOf(claimsCsv.write(graph))
    expect(rows.map((row) => row.claim)).toEqual(graph.claims.map(({id}) => id))
    expect(rows.map((row) => unmarked(row.alone!))).toEqual(
      graph.claims.map(({alone}) => unmarked(printable(alone.text)))
    )
    expect(rowsOf(`${claimsCsv.write(graph)}${claimsCsv.follow!(graph)}`)).toEqual([...rows, ...rows])
    expectHarmless(rows)
  },

  'CSV of voices: csv-parse reads a row for each voice, and no cell begins like a formula': (graph) => {
    const rows = rowsOf(voicesCsv.write(graph))
    const speakers = graph.attributions.flatMap(({source}) => source ?? [])
    expect(new Set(rows.flatMap((row) => row.source || []))).toEqual(new Set(speakers))
    expectHarmless(rows)
  },

  'Citron: every span stands where its offsets in code points say': (graph) => {
    const {text, quotes, coreference_groups: groups} = JSON.parse(citron.write(graph))
    const points = Array.from(text as string)
    const spans = [
      ...quotes.flatMap((quote: Record<string, unknown[]>) => [
        quote.cue,
        ...quote.sources!,
        ...quote.contents!,
        ...quote.coreferences!
      ]),
      ...groups.flat()
    ]
    for (const span of spans) expect(points.slice(span.start, span.end).join('')).toBe(span.text)
    expect(quotes).toHaveLength(graph.attributions.filter(({cue}) => cue).length)
  },

  'schema.org: JSON-LD in which every claim is found, with nothing that leads nowhere': async (graph) => {
    const document = JSON.parse(schemaOrg.write(graph))
    const expanded = await jsonld.expand(document, offline)
    const nodes = nodesOf(expanded)
    expectClosed(nodes)
    const type = (name: string) =>
      nodes.filter((node) => node['@type']?.includes(`http://schema.org/${name}`))
    expect(type('Claim').map((node) => literal(node, 'http://schema.org/text'))).toEqual(
      graph.claims.map(({pieces}) => pieces.map(({text}) => text).join(' … '))
    )
    expect(type('NewsArticle')).toHaveLength(1)
    expect(type('Quotation')).toHaveLength(graph.attributions.filter(({form}) => form === 'direct').length)
    expect(type('ClaimReview')).toEqual([])
  },

  'PROV-O: JSON-LD in which every claim and statement is found, with nothing that leads nowhere': async (
    graph
  ) => {
    const expanded = await jsonld.expand(JSON.parse(prov.write(graph)), offline)
    const nodes = nodesOf(expanded)
    expectClosed(nodes)
    const values = nodes.flatMap((node) => literal(node, 'http://www.w3.org/ns/prov#value') ?? [])
    expect(values).toEqual([
      ...graph.attributions.map(({content}) => content.map(({text}) => text).join(' … ')),
      ...graph.claims.map(({pieces}) => pieces.map(({text}) => text).join(' … '))
    ])
    const quads = (await jsonld.toRDF(expanded, {...offline, format: 'application/n-quads'})) as unknown
    expect(quads).toEqual(expect.stringContaining('/ns/prov#Bundle>'))
  },

  'Web Annotation: every place is found by its words and by its position in code points': async (graph) => {
    const document = JSON.parse(webAnnotation.write(graph))
    const points = Array.from(articleText(graph))
    for (const {target} of document.first.items) {
      for (const {
        selector: [quote, position]
      } of target) {
        expect(points.slice(position.start, position.end).join('')).toBe(quote.exact)
        expect(points.slice(0, position.start).join('').endsWith(quote.prefix)).toBe(true)
        expect(points.slice(position.end).join('').startsWith(quote.suffix)).toBe(true)
      }
    }
    expect(document.total).toBe(document.first.items.length)
    const nodes = nodesOf(await jsonld.expand(document, offline))
    const annotations = nodes.filter((node) => node['@type']?.includes('http://www.w3.org/ns/oa#Annotation'))
    expect(annotations).toHaveLength(document.total)
  },

  'DOT: Graphviz reads a card for each voice': (graph) => {
    const read = JSON.parse(viz.renderString(dot.write(graph), {format: 'dot_json'}))
    const cards = read.objects as {label: string}[]
    expect(cards.length).toBe(dot.write(graph).match(/^ {2}v\d+ \[/gm)!.length)
    expect((read.edges ?? []).length).toBeGreaterThanOrEqual(cards.length - 1)
    expect(viz.render(dot.write(graph), {format: 'dot_json'}).errors).toEqual([])
  },

  'SVG: a picture with the names of all who speak, without script, link or anything from elsewhere': async (
    graph
  ) => {
    const written = await svg.write(graph)
    const document = new DOMParser({onError: fail}).parseFromString(written, 'image/svg+xml')
    const elements = Array.from(document.getElementsByTagName('*'))
    const names = new Set(elements.map(({tagName}) => tagName))
    expect(
      [...names].filter(
        (name) => !['svg', 'g', 'text', 'polygon', 'path', 'polyline', 'title'].includes(name)
      )
    ).toEqual([])
    for (const element of elements) {
      for (const {name, value} of Array.from(element.attributes)) {
        expect(name).not.toMatch(/^on|href/i)
        if (!name.startsWith('xmlns')) expect(value).not.toMatch(/https?:|url\(/)
      }
    }
    const shown = squeezed(
      elements
        .filter(({tagName}) => tagName === 'text')
        .map((text) => text.textContent)
        .join('')
    )
    const speaking = new Set(
      graph.claims.flatMap(
        ({attributions}) => graph.attributions.find(({id}) => id === attributions.at(-1))?.source ?? []
      )
    )
    for (const {id, name} of graph.sources) {
      if (speaking.has(id)) expect(shown).toContain(squeezed(printable(name)))
    }
  },

  'Mermaid: lines of its grammar, in whose labels nothing has a meaning of its own': (graph) => {
    const [first, ...lines] = mermaid.write(graph).trimEnd().split('\n')
    expect(first).toBe('flowchart LR')
    const label = String.raw`"(?:[^!-+/:-@[-\`{-~\u0000-\u001F]|#\d+;|<br/>)*"`
    const grammar = new RegExp(
      [
        String.raw`^  n\d+(?:\[${label}\]|\(${label}\))$`,
        String.raw`^  n\d+ (?:---|==>|-->\|${label}\||<-\.->\|${label}\|) n\d+(?:\[${label}\])?$`,
        String.raw`^  classDef \w+ [\w:#,-]+$`,
        String.raw`^  class n\d+(?:,n\d+)* \w+$`
      ].join('|')
    )
    for (const line of lines) {
      expect(line).toMatch(grammar)
      // What Mermaid looks for in the whole text, before and while it reads statements.
      expect(line).not.toMatch(/%%|direction\s+(?:TB|BT|RL|LR)|accTitle\s*:|accDescr\s*[:{]|"`/)
      expect(line).not.toMatch(/style.*:\S*#.*;|classDef.*:\S*#.*;/)
    }
  }
}

/** Read once, for all laws. */
const own = ownArticles.map(({name, text}) => ({
  name,
  graph: readArticle(text, {id: name, published: '2024-03-14'})
}))

describe.each(Object.entries(laws))('%s', (_, law) => {
  test('in any graph, whatever it says', async () => {
    await fc.assert(
      fc.asyncProperty(hostileGraph, async (graph) => law(graph)),
      {numRuns: 25}
    )
  })

  test.each(own)('in $name', ({graph}) => law(graph))

  const real = sharedIsThere
    ? 'in real articles'
    : 'in real articles (skipped: the folder ../shared is missing)'
  ;(sharedIsThere ? test : test.skip)(real, async () => {
    for (const graph of sharedGraphs()) await law(graph)
  })
})

test.each(Object.keys(formats))(
  '%s: no control character but line ends and tabs, and ends with a line',
  async (name) => {
    const format = await formats[name]!.load()
    await fc.assert(
      fc.asyncProperty(hostileGraph, async (graph) => {
        const written = await format.write(graph)
        expect(written).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/)
        expect(Buffer.from(written).toString()).toBe(written)
        expect(written.endsWith('\n')).toBe(true)
      }),
      {numRuns: 25}
    )
  }
)

let shared: readonly ClaimGraph[] | undefined

function sharedGraphs(): readonly ClaimGraph[] {
  shared ??= sharedTexts()
    .slice(0, 4)
    .map(({name, text}) => readArticle(text, {id: name}))
  return shared
}

function fail(level: string, message: string): void {
  // It warns of `�`, which stands for what XML cannot hold.
  if (level !== 'warning') throw new Error(`${level}: ${message}`)
}

/** Text without its white space, which a picture breaks elsewhere, and with letters and their accents in one. */
function squeezed(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00A0]+/g, '')
}

function expectSameGraph(read: InstanceType<typeof MultiDirectedGraph>, graph: ClaimGraph): void {
  const whole = new Graph()
  whole.import(toGraphology(graph) as unknown as Parameters<typeof whole.import>[0])
  expect(read.nodes()).toEqual(whole.nodes())
  expect(read.edges()).toEqual(whole.edges())
  expect(read.edges().map((edge) => read.extremities(edge))).toEqual(
    whole.edges().map((edge) => whole.extremities(edge))
  )
  for (const {id, cells} of flatGraph(graph).nodes) {
    for (const [name, value] of Object.entries(cells)) {
      const got = read.getNodeAttribute(id, name)
      expect([id, name, got ?? '']).toEqual([
        id,
        name,
        typeof value === 'string' ? printable(value) : (value ?? '')
      ])
    }
  }
}

function rowsOf(text: string): Record<string, string>[] {
  return parseCsv(text, {columns: true})
}

/** Without the apostrophe that marks text as text. */
function unmarked(cell: string): string {
  return cell.replace(/^'/, '')
}

function expectHarmless(rows: readonly Readonly<Record<string, string>>[]): void {
  for (const cell of rows.flatMap((row) => Object.values(row))) {
    expect(cell).not.toMatch(/^[\s\uFFFD]*[=+@＝＋－＠]|^[\s\uFFFD]*-(?!\d+(?:\.\d+)?$)|^[\t\r\n]/)
  }
}

interface Node extends Record<string, unknown> {
  readonly '@id'?: string
  readonly '@type'?: string[]
}

/** All nodes in expanded JSON-LD, those inside others as well, in order. */
function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf)
  if (typeof value !== 'object' || value === null || '@value' in value) return []
  return [value as Node, ...Object.values(value).flatMap(nodesOf)]
}

function literal(node: Node, property: string): unknown {
  return (node[property] as {'@value': unknown}[] | undefined)?.[0]?.['@value']
}

/** Every node that another points to says something of itself. */
function expectClosed(nodes: readonly Node[]): void {
  const told = new Set(nodes.filter((node) => Object.keys(node).length > 1).map((node) => node['@id']))
  expect(nodes.flatMap((node) => (node['@id'] && !told.has(node['@id']) ? [node['@id']] : []))).toEqual([])
}
