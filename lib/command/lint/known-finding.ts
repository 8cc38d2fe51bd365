/**
 * A finding that is known and accepted: its rule and its words, and the words around it, which tell it from another.
 *
 * `{rule: 'vague-source', words: 'experts', before: 'The bridge is safe,', after: 'say.'}`
 */
export interface KnownFinding {
  readonly rule: string
  readonly words: string
  readonly before: string
  readonly after: string
}

/** Known findings by the path of their file, from the folder of the baseline, with `/`. */
export type Baseline = ReadonlyMap<string, readonly KnownFinding[]>
