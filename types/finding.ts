import type {Piece} from './piece.js'

/** How much a finding matters to whoever asked. */
export type Severity = 'info' | 'warn' | 'error'

/**
 * Something about the sourcing of an article that its editor may want to know; never a verdict about truth.
 *
 * `Mayor took bribes` over a body that says `The mayor took bribes, a rival claimed` is a `headline-drops-attribution`
 * with `cause` at `a rival claimed`.
 */
export interface Finding extends Piece {
  /** The check that found it: `headline-drops-attribution`. */
  readonly rule: string
  readonly severity: Severity
  /** What is the matter, in one sentence. */
  readonly message: string
  /** What could stand there instead, where the article itself holds it. */
  readonly expected: readonly string[]
  /** Why it is reported. */
  readonly note: string
  /** Where the check is described: the page of checks, at its rule. */
  readonly url: string
  /** A second place that explains the first, and what is there: `attributed here`. */
  readonly cause: (Piece & {readonly message: string}) | null
}
