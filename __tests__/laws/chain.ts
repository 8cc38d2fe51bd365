import type {Law} from './law.js'

/** The attributions of a claim lead from an outermost one inwards, each in the content of the one before. */
export const chain: Law = (_text, graph) => {
  const parent = new Map(graph.attributions.map((a) => [a.id, a.parent]))
  const breaches: string[] = []
  for (const claim of graph.claims) {
    claim.attributions.forEach((id, i) => {
      const expected = claim.attributions[i - 1] ?? null
      if (parent.get(id) !== expected)
        breaches.push(`${claim.id}: ${id} stands in ${parent.get(id)}, the chain says ${expected}`)
    })
  }
  return breaches
}
