import type {Certainty, Claim, ClaimKind, Polarity} from '../../types/claim.js'
import {expectGraph} from '../expect-graph.js'
import {expectQuery} from './expect-query.js'
import {type AnyGraph, indexOf} from './graph-index.js'

/** What is asked of claims; what is left out does not matter. */
export interface ClaimQuery {
  /** Id of the source that says it, alone or among those who speak together; `null`: the article itself. */
  readonly source?: string | null | undefined
  readonly certainty?: Certainty | undefined
  readonly polarity?: Polarity | undefined
  readonly kind?: ClaimKind | undefined
  /** Index of the passage. */
  readonly passage?: number | undefined
}

const fields = {
  source: 'an id, or null',
  certainty: 'a string',
  polarity: 'a string',
  kind: 'a string',
  passage: 'a number'
} as const

/**
 * The claims of a graph that are as asked, in order of appearance.
 *
 * @param graph
 *   Graph of one article or of several.
 * @param query
 *   What is asked (default: everything): `{source: 's1', certainty: 'possible'}`. A claim is said by the source of its innermost attribution.
 * @returns
 *   Claims of the graph; none where nobody has the id.
 * @throws {TypeError}
 *   Where the graph or the query is not what is expected.
 */
export function claims(graph: AnyGraph, query?: ClaimQuery | null | undefined): Claim[] {
  expectGraph(graph, 'any')
  const {source, certainty, polarity, kind, passage} = expectQuery(query, fields)
  const voices = typeof source === 'string' ? voicesOf(graph, source) : null
  const speaker = new Map(graph.attributions.map((attribution) => [attribution.id, attribution.source]))
  return graph.claims.filter((claim) => {
    if (certainty !== undefined && claim.certainty !== certainty) return false
    if (polarity !== undefined && claim.polarity !== polarity) return false
    if (kind !== undefined && claim.kind !== kind) return false
    if (passage !== undefined && claim.passage !== passage) return false
    const innermost = claim.attributions.at(-1)
    if (source === null) return innermost === undefined
    if (!voices) return true
    const who = innermost === undefined ? null : speaker.get(innermost)
    return typeof who === 'string' && voices.has(who)
  })
}

/** A source, and those it speaks in: `Ruiz and Lee` for `Lee`. */
function voicesOf(graph: AnyGraph, source: string): Set<string> {
  const found = new Set([source])
  for (const edge of indexOf(graph).edges.get(source) ?? []) {
    if (edge.type === 'member' && edge.from === source) found.add(edge.to)
  }
  return found
}
