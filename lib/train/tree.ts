/** A token of a treebank: where it stands in the text of its sentence, and its grammar there. */
export interface TreeToken {
  readonly start: number
  readonly end: number
  /** Penn Treebank tag, or `null` where none is worth learning. */
  readonly tag: string | null
  /** Index of the head in the sentence; -1 for the root. */
  readonly head: number
  /** A relation of `lib/model/relations.ts`, or `null` where none is worth learning. */
  readonly relation: string | null
}

/** A sentence of a treebank. */
export interface Tree {
  readonly text: string
  readonly tokens: readonly TreeToken[]
}
