import type {Attribution} from '../../types/attribution.js'
import type {Claim} from '../../types/claim.js'
import type {ClaimGraph} from '../../types/graph.js'
import type {Source} from '../../types/source.js'
import {indexOf} from '../queries/graph-index.js'

/**
 * The one way by which a claim came into the article.
 *
 * `Reuters reported, citing police and a nurse, that …`: `{voices: [Reuters], cited: [police, a nurse]}`
 */
export interface Chain {
  /** Who passes it on, from the one next to the article to the one that says it; `null`: nobody is named. */
  readonly voices: readonly (Source | null)[]
  /** On whom the last one rests. */
  readonly cited: readonly Source[]
}

/** The chain of a claim; what the article itself says has none. */
export function chainOf(graph: ClaimGraph, claim: Claim): Chain {
  const {nodes} = indexOf(graph)
  const source = (id: string): Source => nodes.get(id) as Source
  const voices = new Set<Source>()
  const chain: (Source | null)[] = []
  const add = (voice: Source | null): void => {
    if (voice && voices.has(voice)) return
    if (voice) voices.add(voice)
    chain.push(voice)
  }
  for (const id of claim.attributions) {
    const attribution = nodes.get(id) as Attribution
    for (const outlet of attribution.via) add(source(outlet))
    add(attribution.source === null ? null : source(attribution.source))
  }
  const innermost = nodes.get(claim.attributions.at(-1) ?? '') as Attribution | undefined
  const cited = (innermost?.cites ?? []).map(source).filter((one) => !voices.has(one))
  return {voices: chain, cited}
}
