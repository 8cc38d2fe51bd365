import type {Attribution, ClaimGraph, Piece} from 'reportedly'
import type {Law} from './law.js'

/** Ids count up, whatever is named by id exists, and edges say what the fields say. */
export const sound: Law = (_text, graph) => [...ids(graph), ...ends(graph), ...edges(graph)]

/** Parents make no circle, and all of a nested attribution stands in the content of its parent. */
export const nested: Law = (_text, graph) => {
  const breaches: string[] = []
  const byId = new Map(graph.attributions.map((a) => [a.id, a]))
  for (const a of graph.attributions) {
    const seen = new Set<string>()
    for (let at: Attribution | undefined = a; at; at = at.parent ? byId.get(at.parent) : undefined) {
      if (seen.has(at.id)) {
        breaches.push(`${a.id}: its parents make a circle`)
        break
      }
      seen.add(at.id)
    }
    const parent = a.parent && byId.get(a.parent)
    if (!parent) continue
    for (const piece of [...a.mention, ...(a.cue ? [a.cue] : []), ...a.content]) {
      if (!parent.content.some((outer) => contains(outer, piece)))
        breaches.push(`${a.id}: ${JSON.stringify(piece.text)} is outside the content of ${parent.id}`)
    }
  }
  return breaches
}

/** Attributions are made outside boilerplate, have words in their content, and share no cue. */
export const apart: Law = (_text, graph) => {
  const breaches: string[] = []
  const boilerplate = graph.article.passages.filter((passage) => passage.role === 'boilerplate')
  const cues = graph.attributions.flatMap((a) => (a.cue ? [{id: a.id, ...a.cue}] : []))
  cues.sort((a, b) => a.start - b.start)
  cues.forEach((cue, i) => {
    const before = cues[i - 1]
    if (before && before.end > cue.start) breaches.push(`${cue.id}: its cue overlaps that of ${before.id}`)
  })
  for (const a of graph.attributions) {
    const at = a.cue ?? a.content[0]
    if (!at) breaches.push(`${a.id}: neither cue nor content`)
    else if (boilerplate.some((passage) => contains(passage, at))) breaches.push(`${a.id}: in boilerplate`)
  }
  return breaches
}

function ids(graph: ClaimGraph): string[] {
  const breaches: string[] = []
  for (const [letter, things] of [
    ['s', graph.sources],
    ['a', graph.attributions],
    ['c', graph.claims]
  ] as const) {
    things.forEach((thing, i) => {
      if (thing.id !== `${letter}${i + 1}`) breaches.push(`${thing.id} stands where ${letter}${i + 1} should`)
    })
  }
  return breaches
}

function ends(graph: ClaimGraph): string[] {
  const known = new Set([...graph.sources, ...graph.attributions, ...graph.claims].map((thing) => thing.id))
  const named = [
    ...graph.attributions.flatMap((a) => [a.source, a.parent, ...a.cites]),
    ...graph.claims.flatMap((claim) => claim.attributions),
    ...graph.edges.flatMap((edge) => [edge.from, edge.to])
  ]
  const breaches = named.filter((id) => id !== null && !known.has(id)).map((id) => `${id} does not exist`)
  for (const claim of graph.claims) {
    if (!graph.article.passages[claim.passage]) breaches.push(`${claim.id}: no passage ${claim.passage}`)
    if (claim.pieces.length === 0) breaches.push(`${claim.id}: no words`)
  }
  return breaches
}

/** The graph as edges holds what the fields hold: nothing more of these types, nothing less. */
function edges(graph: ClaimGraph): string[] {
  const expected = new Set<string>()
  for (const a of graph.attributions) {
    if (a.source) expected.add(`says ${a.source} ${a.id}`)
    if (a.parent) expected.add(`within ${a.id} ${a.parent}`)
    for (const cited of a.cites) expected.add(`cites ${a.id} ${cited}`)
  }
  for (const claim of graph.claims) {
    const innermost = claim.attributions.at(-1)
    if (innermost) expected.add(`holds ${innermost} ${claim.id}`)
  }
  const breaches: string[] = []
  for (const edge of graph.edges) {
    if (!['says', 'within', 'cites', 'holds'].includes(edge.type)) continue
    const line = `${edge.type} ${edge.from} ${edge.to}`
    if (!expected.delete(line)) breaches.push(`edge ${line} is there twice or says what no field says`)
  }
  for (const line of expected) breaches.push(`edge ${line} is missing`)
  return breaches
}

function contains(outer: Pick<Piece, 'start' | 'end'>, inner: Piece): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
