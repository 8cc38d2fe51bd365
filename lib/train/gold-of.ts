import type {Attribution} from '../../types/attribution.js'
import type {ClaimGraph} from '../../types/graph.js'
import type {Piece} from '../../types/piece.js'
import type {Gold} from './brat.js'

/** The attributions of a graph that stand in no other, as corpora mark them. */
export function outermostOf(graph: ClaimGraph): Attribution[] {
  return graph.attributions.filter(({parent}) => parent === null)
}

/** An attribution as a corpus gives it. */
export function goldOf({mention, cue, content}: Pick<Attribution, 'mention' | 'cue' | 'content'>): Gold {
  const ranges = (pieces: readonly Piece[]) => pieces.map(({start, end}) => [start, end] as const)
  return {source: ranges(mention), cue: ranges(cue ? [cue] : []), content: ranges(content)}
}
