import type {Severity} from '../../types/finding.js'

/** What `reportedly lint --report json` writes. */
export interface LintReport {
  readonly version: 1
  readonly files: readonly FileReport[]
  /** How many messages of each severity there are in all files. */
  readonly counts: Readonly<Record<Severity, number>>
}

/** What there is to say about a file. */
export interface FileReport {
  /** Its path as it was found, with `/`; `null` for standard input. */
  readonly path: string | null
  readonly messages: readonly MessageReport[]
}

/** A place in a file. */
export interface PlaceReport {
  /** UTF-16 offset of its first character, from 0; `null` where it is not known. */
  readonly start: number | null
  /** UTF-16 offset after its last character. */
  readonly end: number | null
  /** Line of its first character, from 1. */
  readonly line: number
  /** Column of its first character in UTF-16 code units, from 1. */
  readonly column: number
  readonly endLine: number
  /** Column after its last character. */
  readonly endColumn: number
}

/** A finding, or why a file could not be checked. */
export interface MessageReport {
  /** The check that found it: `vague-source`; `null` where a file could not be checked. */
  readonly rule: string | null
  readonly severity: Severity
  /** What is the matter, in one sentence. */
  readonly message: string
  /** Where; `null`: in the whole file. */
  readonly place: PlaceReport | null
  /** The words there. */
  readonly actual: string | null
  /** What could stand there instead, where the article itself holds it. */
  readonly expected: readonly string[]
  /** Why it is reported. */
  readonly note: string | null
  /** Where the check is described. */
  readonly url: string | null
  /** A second place that explains the first. */
  readonly cause: {readonly message: string; readonly place: PlaceReport | null} | null
}
