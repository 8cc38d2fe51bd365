import type {Claim} from '../../types/claim.js'
import {expectGraph} from '../expect-graph.js'
import {claims} from './claims.js'
import {expectId} from './expect-id.js'
import type {AnyGraph} from './graph-index.js'

/**
 * The claims that a source makes, alone or among those who speak together, in order of appearance.
 *
 * @param graph
 *   Graph of one article or of several.
 * @param source
 *   Id of a source, or `null` for what the article itself says.
 * @returns
 *   Claims of the graph.
 * @throws {TypeError}
 *   Where the graph or the id is not what is expected.
 */
export function claimsOf(graph: AnyGraph, source: string | null): Claim[] {
  expectGraph(graph, 'any')
  expectId('source', source)
  // Of `undefined`, which a look for a source that is not there gives, `claims` would make: of anybody.
  return source === undefined ? [] : claims(graph, {source})
}
