import type {Claim} from '../../types/claim.js'
import {claims} from './claims.js'
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
 */
export function claimsOf(graph: AnyGraph, source: string | null): Claim[] {
  return claims(graph, {source})
}
