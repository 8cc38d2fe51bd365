import type {Attribution} from '../../types/attribution.js'
import type {ClaimGraph} from '../../types/graph.js'

/** Who stands behind a claim; from `article` on, each is weaker than the one before. */
export type Standing = 'article' | 'named' | 'unnamed' | 'hearsay'

/** The standings, strongest first. */
export const standingOrder: readonly Standing[] = ['article', 'named', 'unnamed', 'hearsay']

/**
 * Who stands behind each claim of a graph, in order. A chain holds no better than its weakest part: what officials report of
 * a named source stands on a source without a name.
 *
 * What somebody is said to believe inside the words of another stands on the word of that other.
 */
export function standingsOf(graph: ClaimGraph): Standing[] {
  const sources = new Map(graph.sources.map((source) => [source.id, source]))
  const attributions = new Map(graph.attributions.map((attribution) => [attribution.id, attribution]))
  return graph.claims.map((claim) => {
    const chain = claim.attributions.map((id) => attributions.get(id)).filter((one) => one !== undefined)
    const parts = chain.filter(({basis}, depth) => depth === 0 || basis !== 'belief').map(standingIn)
    return standingOrder[Math.max(0, ...parts.map((part) => standingOrder.indexOf(part)))]!
  })

  /** Hearsay stays hearsay, whoever passes it on. */
  function standingIn({basis, source}: Attribution): Standing {
    if (basis === 'hearsay' || source === null) return 'hearsay'
    return sources.get(source)?.identity === 'named' ? 'named' : 'unnamed'
  }
}

/** How many claims have each standing, in that order. */
export function countStandings(standings: readonly Standing[]): number[] {
  return standingOrder.map((standing) => standings.filter((one) => one === standing).length)
}
