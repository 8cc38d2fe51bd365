import type {VFile} from 'vfile'

/** How a report is shown: `{version: '0.1.0', colours: true, quiet: false, verbose: false}` */
export interface View {
  /** Of this package. */
  readonly version: string
  readonly colours: boolean
  /** Whether files without messages go unmentioned. */
  readonly quiet: boolean
  /** Whether to say why something is reported, and where to read more. */
  readonly verbose: boolean
}

/**
 * A form in which messages about files go out.
 *
 * `{summary: 'for people', write: (files, view) => reporter(files, view)}`
 */
export interface Report {
  /** What it is, in a few words, for the help. */
  readonly summary: string
  /** The whole report, with a line feed at its end; nothing where there is nothing to say. */
  readonly write: (files: readonly VFile[], view: View) => string
}
