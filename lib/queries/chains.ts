import type {Attribution} from '../../types/attribution.js'
import type {Source} from '../../types/source.js'
import {expectId} from './expect-id.js'
import {type AnyGraph, indexOf} from './graph-index.js'

/**
 * The ways by which a claim came into the article, each from the source next to the article to its origin.
 *
 * A claim that Reuters reports, citing police and a nurse, came by two: `[[Reuters, police], [Reuters, a nurse]]`. What Lee told
 * Reuters came by one: `[[Reuters, Lee]]`.
 *
 * @param graph
 *   Graph of one article or of several.
 * @param claim
 *   Id of a claim.
 * @returns
 *   One list for each way; `null` in it where the text names nobody (`reportedly`). None where the article itself says so, or
 *   nothing has the id.
 * @throws {TypeError}
 *   Where the graph or the id is not what is expected.
 */
export function chains(graph: AnyGraph, claim: string): (Source | null)[][] {
  const {nodes} = indexOf(graph)
  expectId('claim', claim)
  const found = nodes.get(claim)
  if (!found || !('pieces' in found)) return []
  const {attributions} = found
  let ways: (Source | null)[][] = attributions.length ? [[]] : []
  attributions.forEach((id, depth) => {
    const attribution = nodes.get(id) as Attribution
    const steps = [
      ...attribution.via.map((outlet) => nodes.get(outlet) as Source),
      attribution.source === null ? null : (nodes.get(attribution.source) as Source)
    ]
    ways = ways.map((way) => [...way, ...steps.filter((step) => step === null || !way.includes(step))])
    // Those cited stand behind this source; what is nested further in has its own.
    if (depth === attributions.length - 1 && attribution.cites.length) {
      ways = attribution.cites.flatMap((cited) => ways.map((way) => [...way, nodes.get(cited) as Source]))
    }
  })
  return ways
}
