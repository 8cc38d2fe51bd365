import type {Identity, Source, SourceKind} from '../../types/source.js'
import {expectGraph} from '../expect-graph.js'
import {expectQuery} from './expect-query.js'
import type {AnyGraph} from './graph-index.js'

/** What is asked of sources; what is left out does not matter. */
export interface SourceQuery {
  readonly kind?: SourceKind | undefined
  readonly identity?: Identity | undefined
  /** Whether it is known who it is (`true`), or only who it could be (`false`). */
  readonly resolved?: boolean | undefined
}

const fields = {kind: 'a string', identity: 'a string', resolved: 'true or false'} as const

/**
 * The sources of a graph that are as asked, in order of appearance.
 *
 * @param graph
 *   Graph of one article or of several.
 * @param query
 *   What is asked (default: everything): `{kind: 'government', identity: 'group'}`.
 * @returns
 *   Sources of the graph.
 * @throws {TypeError}
 *   Where the graph or the query is not what is expected.
 */
export function sources(graph: AnyGraph, query?: SourceQuery | null | undefined): Source[] {
  expectGraph(graph, 'any')
  const {identity, kind, resolved} = expectQuery(query, fields)
  return graph.sources.filter(
    (source) =>
      (kind === undefined || source.kind === kind) &&
      (identity === undefined || source.identity === identity) &&
      (resolved === undefined || (source.candidates.length === 0) === resolved)
  )
}
