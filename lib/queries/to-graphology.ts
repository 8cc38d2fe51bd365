import type {SerializedGraph} from '../../types/serialized-graph.js'
import {expectGraph} from '../expect-graph.js'
import type {AnyGraph} from './graph-index.js'

/**
 * The graph in the serialised form of graphology, for its algorithms and exporters; graphology itself is not needed here.
 *
 * `new MultiDirectedGraph().import(toGraphology(graph))`
 *
 * @param graph
 *   Graph of one article or of several.
 * @returns
 *   Nodes for sources, attributions and claims (their attribute `node` says which), and all edges.
 * @throws {TypeError}
 *   Where the graph is not what is expected.
 */
export function toGraphology(graph: AnyGraph): SerializedGraph {
  expectGraph(graph, 'any')
  const name = 'article' in graph ? graph.article.id : graph.articles.map(({id}) => id).join(', ')
  return {
    attributes: {name},
    options: {type: 'directed', multi: true, allowSelfLoops: false},
    nodes: [
      ...graph.sources.map((source) => ({key: source.id, attributes: {node: 'source' as const, ...source}})),
      ...graph.attributions.map((attribution) => ({
        key: attribution.id,
        attributes: {node: 'attribution' as const, ...attribution}
      })),
      ...graph.claims.map((claim) => ({key: claim.id, attributes: {node: 'claim' as const, ...claim}}))
    ],
    edges: graph.edges.map((edge, at) => ({
      key: `e${at + 1}`,
      source: edge.from,
      target: edge.to,
      attributes: edge
    }))
  }
}
