import type {ClaimGraph} from '../../types/graph.js'

/**
 * A form in which graphs go out.
 *
 * `{extension: '.json', summary: 'the claim graph', write: (graph) => JSON.stringify(graph)}`
 */
export interface Format {
  /** Of a file in that form, with its full stop. */
  readonly extension: string
  /** What it is, in a few words, for the help. */
  readonly summary: string
  /** What stands between two results on standard output (default: nothing). */
  readonly between?: string
  /** The whole file. */
  readonly write: (graph: ClaimGraph) => string
}
