import type {Attribution} from '../../types/attribution.js'
import type {Claim} from '../../types/claim.js'
import type {ClaimGraph} from '../../types/graph.js'
import type {MergedGraph} from '../../types/merged-graph.js'
import type {Source} from '../../types/source.js'
import {expectGraph} from '../expect-graph.js'

/** A graph of one article or of several. */
export type AnyGraph = ClaimGraph | MergedGraph
/** Something of a graph that has an id. */
export type GraphNode = Source | Attribution | Claim
/** An edge of either graph. */
export type AnyEdge = MergedGraph['edges'][number]

/** The things of a graph by id, and the edges of each. */
export interface GraphIndex {
  readonly nodes: ReadonlyMap<string, GraphNode>
  readonly edges: ReadonlyMap<string, readonly AnyEdge[]>
}

const known = new WeakMap<AnyGraph, GraphIndex>()

/** The index of a graph, made once for each. */
export function indexOf(graph: AnyGraph): GraphIndex {
  const before = known.get(graph)
  if (before) return before
  expectGraph(graph, 'any')
  const nodes = new Map<string, GraphNode>()
  for (const node of [...graph.sources, ...graph.attributions, ...graph.claims]) nodes.set(node.id, node)
  const edges = new Map<string, AnyEdge[]>()
  for (const edge of graph.edges) {
    for (const id of [edge.from, edge.to]) {
      const list = edges.get(id)
      if (list) list.push(edge)
      else edges.set(id, [edge])
    }
  }
  const index = {nodes, edges}
  known.set(graph, index)
  return index
}
