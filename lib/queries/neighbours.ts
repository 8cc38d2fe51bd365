import {expectId} from './expect-id.js'
import {type AnyEdge, type AnyGraph, type GraphNode, indexOf} from './graph-index.js'

/** Something beside another in a graph, with the edge between them. */
export interface Neighbour {
  readonly node: GraphNode
  readonly edge: AnyEdge
}

/**
 * What a thing of the graph is joined to, in the order of the edges.
 *
 * @param graph
 *   Graph of one article or of several.
 * @param id
 *   Id of a source, an attribution or a claim.
 * @param type
 *   Only over edges of this type: `contradicts` (default: any).
 * @returns
 *   Neighbours in both directions; none where nothing has the id.
 * @throws {TypeError}
 *   Where the graph or the id is not what is expected.
 */
export function neighbours(graph: AnyGraph, id: string, type?: AnyEdge['type']): Neighbour[] {
  const {nodes, edges} = indexOf(graph)
  expectId('id', id)
  return (edges.get(id) ?? [])
    .filter((edge) => type === undefined || edge.type === type)
    .flatMap((edge) => {
      const node = nodes.get(edge.from === id ? edge.to : edge.from)
      return node ? [{node, edge}] : []
    })
}
