/** Marks that pair with one another: `“ ” "` with doubles, `‘ ’ '` with singles, `« »`, `‹ ›`. */
export type Family = 'double' | 'single' | 'guillemet' | 'angle'

/** A token, or two that make one mark (` `` `), that may open or close a quotation. */
export interface Mark {
  /** Tokens, half-open. */
  readonly from: number
  readonly to: number
  readonly passage: number
  readonly family: Family
  /** `either`: spacing and shape do not say, the quotations open so far decide. */
  readonly side: 'open' | 'close' | 'either'
  /** Whether it may as well be an apostrophe: `the workers’ rights`, `’em`. */
  readonly weak: boolean
  /** Whether it is the first token of its passage. */
  readonly leads: boolean
}
