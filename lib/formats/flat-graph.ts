import type {Attribution} from '../../types/attribution.js'
import type {Claim} from '../../types/claim.js'
import type {ClaimGraph} from '../../types/graph.js'
import type {Piece} from '../../types/piece.js'
import type {Source} from '../../types/source.js'
import {expectGraph} from '../expect-graph.js'
import {messages} from '../messages.js'
import {joined} from './joined.js'

/** What a table cell or an attribute of a graph file can hold; what is `null` is left out. */
export type Cell = string | number | null

/**
 * A graph as files of graph tools have it: nodes and edges, with attributes that hold no list.
 *
 * `{nodes: [{id: 's1', cells: {node: 'source', label: 'Ann Lee', …}}], edges: [{id: 'e1', from: 's1', to: 'a1', …}]}`
 */
export interface FlatGraph {
  readonly nodes: readonly {readonly id: string; readonly cells: Readonly<Record<string, Cell>>}[]
  readonly edges: readonly {
    readonly id: string
    readonly from: string
    readonly to: string
    readonly cells: Readonly<Record<string, Cell>>
  }[]
}

/** Which attributes hold numbers; the others hold text. */
export const numbers: ReadonlySet<string> = new Set(['confidence', 'worth', 'start', 'end'])

/**
 * The same nodes and edges as `toGraphology` gives, with a `label` to show and a `voice` to colour by: the name of whoever
 * stands behind an attribution or a claim.
 *
 * `start` and `end` are UTF-16 offsets, of the first piece and of the last.
 */
export function flatGraph(graph: ClaimGraph): FlatGraph {
  expectGraph(graph, 'one')
  const sources = new Map(graph.sources.map((source) => [source.id, source]))
  const attributions = new Map(graph.attributions.map((attribution) => [attribution.id, attribution]))
  const nameOf = (source: string | null): string =>
    source === null ? messages.view.nobody : (sources.get(source)?.name ?? source)

  function ofSource(source: Source): Record<string, Cell> {
    const {name, kind, identity, role, affiliation, mentions} = source
    return {node: 'source', label: name, voice: name, kind, identity, role, affiliation, ...place(mentions)}
  }
  function ofAttribution({source, cue, content, ...rest}: Attribution): Record<string, Cell> {
    const {basis, form, stance, tone, confidence} = rest
    const text = joined(content)
    return {
      node: 'attribution',
      label: cue?.text ?? messages.view.noCue,
      text,
      voice: nameOf(source),
      basis,
      form,
      stance,
      tone,
      confidence,
      ...place(content)
    }
  }
  function ofClaim({pieces, alone, worth, kind, certainty, polarity, ...rest}: Claim): Record<string, Cell> {
    const innermost = rest.attributions.at(-1)
    const voice =
      innermost === undefined ? messages.view.article : nameOf(attributions.get(innermost)?.source ?? null)
    return {
      node: 'claim',
      label: alone.text,
      text: joined(pieces),
      voice,
      kind,
      certainty,
      polarity,
      worth: worth.score,
      ...place(pieces)
    }
  }
  return {
    nodes: [
      ...graph.sources.map((source) => ({id: source.id, cells: ofSource(source)})),
      ...graph.attributions.map((attribution) => ({id: attribution.id, cells: ofAttribution(attribution)})),
      ...graph.claims.map((claim) => ({id: claim.id, cells: ofClaim(claim)}))
    ],
    edges: graph.edges.map((edge, at) => ({
      id: `e${at + 1}`,
      from: edge.from,
      to: edge.to,
      cells:
        'confidence' in edge
          ? {type: edge.type, confidence: edge.confidence, why: edge.why}
          : {type: edge.type}
    }))
  }
}

function place(pieces: readonly Piece[]): {start: number | null; end: number | null} {
  return {start: pieces[0]?.start ?? null, end: pieces.at(-1)?.end ?? null}
}
