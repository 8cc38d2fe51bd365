import type {Source} from '../../types/source.js'
import {chains} from './chains.js'
import type {AnyGraph} from './graph-index.js'

/**
 * All sources that stand between a claim and the article, next to the article first.
 *
 * @param graph
 *   Graph of one article or of several.
 * @param claim
 *   Id of a claim.
 * @returns
 *   Sources of the graph, none twice; none where nobody is named.
 * @throws {TypeError}
 *   Where the graph or the id is not what is expected.
 */
export function sourcesOf(graph: AnyGraph, claim: string): Source[] {
  return [...new Set(chains(graph, claim).flat())].filter((source) => source !== null)
}
