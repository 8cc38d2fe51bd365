import type {Source} from '../../types/source.js'
import {chains} from './chains.js'
import {type AnyGraph, indexOf} from './graph-index.js'

/**
 * Where a claim comes from in the end: two outlets that cite one monitor are one origin.
 *
 * @param graph
 *   Graph of one article or of several.
 * @param claim
 *   Id of a claim.
 * @returns
 *   The last known source of each of its `chains`, none twice; for what the article itself says, the news agencies that it is
 *   credited to.
 * @throws {TypeError}
 *   Where the graph or the id is not what is expected.
 */
export function origins(graph: AnyGraph, claim: string): Source[] {
  const ways = chains(graph, claim)
  if (ways.length)
    return [...new Set(ways.flatMap((way) => way.filter((source) => source !== null).slice(-1)))]
  const {nodes} = indexOf(graph)
  const found = nodes.get(claim)
  if (!found || !('pieces' in found)) return []
  const articles = 'articles' in graph ? graph.articles : [graph.article]
  const article = 'articles' in graph ? articles.find(({id}) => claim.startsWith(`${id}/`)) : articles[0]
  return (article?.wires ?? []).map((id) => nodes.get(id) as Source)
}
