import type {ClaimGraph} from '../../types/graph.js'
import type {Piece} from '../../types/piece.js'
import type {Gold} from './brat.js'

/** The outermost attributions of a graph, as a corpus gives them. */
export function goldOf(graph: ClaimGraph): Gold[] {
  const ranges = (pieces: readonly Piece[]) => pieces.map(({start, end}) => [start, end] as const)
  return graph.attributions
    .filter(({parent}) => parent === null)
    .map(({mention, cue, content}) => ({
      source: ranges(mention),
      cue: ranges(cue ? [cue] : []),
      content: ranges(content)
    }))
}
