import type {ClaimGraph} from '../../types/graph.js'

/** How wide a view is, in columns, and whether it may have colours. */
export interface View {
  readonly columns: number
  readonly colours: boolean
}

/** A graph to be read by people in a terminal. */
export function terminal(graph: ClaimGraph, view: View): string {
  void view
  return graph.attributions
    .map(
      (a) =>
        `${a.mention.map((m) => m.text).join(' ')} | ${a.cue?.text} | ${a.content.map((c) => c.text).join(' … ')}\n`
    )
    .join('')
}
