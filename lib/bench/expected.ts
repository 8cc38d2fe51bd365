/** What must be found in an article, written by hand; a field that is left out is not looked at. */
export interface Expected {
  readonly attributions: readonly ExpectedAttribution[]
  /** Sentences that the article says itself. */
  readonly author: readonly string[]
  readonly passages: readonly {readonly text: string; readonly role: string; readonly credit?: string}[]
  /** Names of one source each. */
  readonly same: readonly (readonly string[])[]
}

/** An attribution that must be found: its words, and what is known of it. */
export interface ExpectedAttribution {
  readonly n: number
  readonly source: string | null
  readonly cue: string
  readonly content: readonly string[]
  readonly basis: string
  /** How the paragraph begins that it stands in. */
  readonly within?: string
  readonly parent?: number
  readonly same_source_as?: number
  readonly identity?: string | null
  readonly kind?: string
  readonly form?: string
  readonly stance?: string
  readonly said?: string
  readonly role?: string
  readonly cites?: readonly string[]
}
