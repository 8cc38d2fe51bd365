import type {Attribution} from './attribution.js'
import type {Claim} from './claim.js'
import type {Edge, Same} from './edge.js'
import type {Source} from './source.js'

/** What a node of such a graph carries: the thing itself, and what it is. */
export type NodeAttributes =
  | ({readonly node: 'source'} & Source)
  | ({readonly node: 'attribution'} & Attribution)
  | ({readonly node: 'claim'} & Claim)

/**
 * A graph in the serialised form of graphology: `new MultiDirectedGraph().import(toGraphology(graph))`.
 *
 * `{options: {type: 'directed', multi: true, …}, nodes: [{key: 's1', attributes: {node: 'source', …}}], edges: […]}`
 */
export interface SerializedGraph {
  readonly attributes: {readonly name: string}
  readonly options: {readonly type: 'directed'; readonly multi: true; readonly allowSelfLoops: false}
  readonly nodes: {readonly key: string; readonly attributes: NodeAttributes}[]
  readonly edges: {
    readonly key: string
    readonly source: string
    readonly target: string
    readonly attributes: Edge | Same
  }[]
}
