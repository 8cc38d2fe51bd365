import type {ClaimGraph} from '../../types/graph.js'

/**
 * A form in which graphs go out.
 *
 * `{extension: '.json', write: (graph) => JSON.stringify(graph)}`
 */
export interface Format<Result extends string | Promise<string> = string> {
  /** Of a file in that form, with its full stop. */
  readonly extension: string
  /** The whole file. */
  readonly write: (graph: ClaimGraph) => Result
  /** What follows the result of another article in the same file (default: as `write` gives it): a table without its head. */
  readonly follow?: (graph: ClaimGraph) => Result
  /** What stands between two results on standard output (default: nothing). */
  readonly between?: string
  /** Whether each result needs a file of its own, since those of several articles cannot stand in one (default: no). */
  readonly alone?: true
  /**
   * Files of the same name that belong to a result in a folder, by their extensions: the text that annotations stand off from.
   * One that is there already stays as it is.
   */
  readonly companions?: (graph: ClaimGraph) => Readonly<Record<string, string>>
  /** What goes into a folder beside the results of all articles: starts such a thing (default: nothing goes). */
  readonly beside?: () => Beside
}

/**
 * Files that stand in a folder beside the results: settings of a program that reads them, or a page that leads to all.
 *
 * `{add: (graph, file) => list.push(file), files: () => ({'index.html': pageOf(list)})}`
 */
export interface Beside {
  /** Takes note of a result, by its graph and the name of its file in the folder. Keep little: there may be very many. */
  readonly add: (graph: ClaimGraph, file: string) => void
  /** Whether a file of that name that is already there stays as it is, since people change it (default: no). */
  readonly keep?: true
  /** Asked for once, at the end: texts by the names of their files. */
  readonly files: () => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>
}

/** What `--format` can be. */
export type FormatName =
  | 'json'
  | 'ndjson'
  | 'html'
  | 'brat'
  | 'claims-csv'
  | 'voices-csv'
  | 'dot'
  | 'mermaid'
  | 'svg'
  | 'graphml'
  | 'gexf'
  | 'schema-org'
  | 'prov'
  | 'web-annotation'
  | 'citron'

/**
 * A format that is only loaded where it is asked for.
 *
 * `{summary: 'the claim graph', load: async () => (await import('./json.js')).json}`
 */
export interface FormatEntry {
  /** What it is, in a few words, for the help. */
  readonly summary: string
  readonly load: () => Promise<Format<string | Promise<string>>>
}
