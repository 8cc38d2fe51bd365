import type {Same} from '../../types/edge.js'
import type {ClaimGraph} from '../../types/graph.js'
import type {MergedGraph} from '../../types/merged-graph.js'
import type {Source} from '../../types/source.js'
import {expectGraph} from '../expect-graph.js'
import {wrongValue} from '../wrong-value.js'

/**
 * Several articles in one graph.
 *
 * Ids get the id of their article in front (`a/c1`); where two articles have the same, the later one counts on (`a-2/c1`).
 * Named sources with the same name are joined by an edge `same`, from the later to the first.
 *
 * @param graphs
 *   Graphs of single articles, none twice.
 * @returns
 *   One graph; offsets are still those of each article.
 * @throws {TypeError}
 *   Where one of them is no graph of an article.
 */
export function merge(graphs: readonly ClaimGraph[]): MergedGraph {
  if (!Array.isArray(graphs)) throw new TypeError(wrongValue('graphs', 'an array of claim graphs', graphs))
  const taken = new Set<string>()
  const parts = graphs.map((graph, at) => {
    expectGraph(graph, 'one', `graphs[${at}]`)
    const id = unused(graph.article.id, taken)
    taken.add(id)
    return prefixed(graph, id)
  })
  const sources = parts.flatMap((part) => part.sources)
  return {
    version: 1,
    articles: parts.map((part) => part.article),
    sources,
    attributions: parts.flatMap((part) => part.attributions),
    claims: parts.flatMap((part) => part.claims),
    edges: [...parts.flatMap((part) => part.edges), ...sameSources(parts.map((part) => part.sources))]
  }
}

function unused(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id
  let count = 2
  while (taken.has(`${id}-${count}`)) count++
  return `${id}-${count}`
}

function prefixed(graph: ClaimGraph, article: string): ClaimGraph {
  const at = (id: string): string => `${article}/${id}`
  const maybe = (id: string | null): string | null => id && at(id)
  return {
    ...graph,
    article: {...graph.article, id: article, wires: graph.article.wires.map(at)},
    sources: graph.sources.map((source) => ({
      ...source,
      id: at(source.id),
      candidates: source.candidates.map((one) => ({...one, source: maybe(one.source)}))
    })),
    attributions: graph.attributions.map((attribution) => ({
      ...attribution,
      id: at(attribution.id),
      source: maybe(attribution.source),
      parent: maybe(attribution.parent),
      cites: attribution.cites.map(at),
      via: attribution.via.map(at)
    })),
    claims: graph.claims.map((claim) => ({
      ...claim,
      id: at(claim.id),
      attributions: claim.attributions.map(at),
      about: maybe(claim.about),
      hedges: claim.hedges.map((hedge) => ({...hedge, attribution: maybe(hedge.attribution)})),
      accusation: claim.accusation && {...claim.accusation, accuser: maybe(claim.accusation.accuser)}
    })),
    edges: graph.edges.map((edge) => ({...edge, from: at(edge.from), to: at(edge.to)}))
  }
}

/** One edge for every named source that an earlier article has as well. */
function sameSources(articles: readonly (readonly Source[])[]): Same[] {
  const first = new Map<string, string>()
  const edges: Same[] = []
  for (const sources of articles) {
    for (const source of sources) {
      if (source.identity !== 'named') continue
      const key = `${source.kind} ${source.name.toLowerCase()}`
      const before = first.get(key)
      if (before === undefined) first.set(key, source.id)
      else edges.push({type: 'same', from: source.id, to: before})
    }
  }
  return edges
}
