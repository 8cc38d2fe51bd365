import type {Piece} from 'reportedly'
import type {Law} from './law.js'

/** Ids follow the order of appearance: of the first word of a claim or an attribution, of the first mention of a source. */
export const inOrder: Law = (_text, graph) => {
  const lists: readonly (readonly (readonly [id: string, pieces: readonly Piece[]])[])[] = [
    graph.claims.map(({id, pieces}) => [id, pieces]),
    graph.attributions.map(({id, cue, mention, content}) => [
      id,
      [...(cue ? [cue] : []), ...mention, ...content]
    ]),
    graph.sources.map(({id, mentions}) => [id, mentions])
  ]
  return lists.flatMap((list) => {
    const breaches: string[] = []
    let at = -1
    for (const [id, pieces] of list) {
      const start = Math.min(...pieces.map((piece) => piece.start))
      if (start < at) breaches.push(`${id} appears at ${start}, after one at ${at}`)
      at = start
    }
    return breaches
  })
}
