/**
 * Between two claims of one article. `from` is the one that says the same again, weaker or stronger, says the opposite, adds
 * to the other or answers it; a headline or a caption says again what the body says, wherever it stands.
 */
export type RelationType = 'repeats' | 'weakens' | 'strengthens' | 'contradicts' | 'elaborates' | 'answers'

/**
 * A relation between two claims, by the ids of both.
 *
 * A caption that says what the body says again: `{type: 'repeats', from: 'c2', to: 'c9', …}`
 */
export interface Relation {
  readonly type: RelationType
  readonly from: string
  readonly to: string
  /** 0 to 1. */
  readonly confidence: number
  /** The reason, in words. */
  readonly why: string
}
/** A source (`from`) says an attribution (`to`). */
export interface Says {
  readonly type: 'says'
  readonly from: string
  readonly to: string
}
/** A claim (`to`) stands in an attribution (`from`). */
export interface Holds {
  readonly type: 'holds'
  readonly from: string
  readonly to: string
}
/** An attribution (`from`) stands in the content of another (`to`). */
export interface Within {
  readonly type: 'within'
  readonly from: string
  readonly to: string
}
/** The source of an attribution (`from`) rests on another source (`to`). */
export interface Cites {
  readonly type: 'cites'
  readonly from: string
  readonly to: string
}
/** The words of an attribution (`from`) came through an outlet (`to`): `told Reuters`. */
export interface Via {
  readonly type: 'via'
  readonly from: string
  readonly to: string
}
/** A source (`from`) is one of several that speak together (`to`): `Ruiz and Lee said`. */
export interface Member {
  readonly type: 'member'
  readonly from: string
  readonly to: string
}
/** Two sources of different articles have the same name: in a graph of several articles only. */
export interface Same {
  readonly type: 'same'
  readonly from: string
  readonly to: string
}

/**
 * A typed relation between claims, attributions and sources.
 *
 * `{type: 'says', from: 's1', to: 'a1'}`
 */
export type Edge = Says | Holds | Within | Cites | Via | Member | Relation
