import type {Law} from './law.js'

/** The words of a claim stand in the content of its innermost attribution, so nobody gets the words of another. */
export const owned: Law = (_text, graph) => {
  const byId = new Map(graph.attributions.map((a) => [a.id, a]))
  const breaches: string[] = []
  for (const claim of graph.claims) {
    const owner = byId.get(claim.attributions.at(-1) ?? '')
    if (!owner) continue
    for (const piece of claim.pieces) {
      if (!owner.content.some(({start, end}) => start <= piece.start && piece.end <= end))
        breaches.push(`${claim.id}: ${JSON.stringify(piece.text)} is outside the content of ${owner.id}`)
    }
  }
  return breaches
}
