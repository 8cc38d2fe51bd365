import type {Range} from './range.js'
import type {SourceKind} from './source.js'

/**
 * Whoever is mentioned, as it grows while an article is read; a source when it speaks.
 *
 * For `Ann Lee, a baker, … Lee … she`: `{words: ['ann', 'lee'], role: 'baker', heads: {'baker'}, gender: 'f', …}`.
 */
export interface Entity {
  /** The words of its fullest name, lower case; empty where it has none. */
  words: readonly string[]
  /** Where that name, or else the first words for it, stand. */
  name: Range
  /** Nouns that it is called by: `baker`; `the baker` then means it. */
  readonly heads: Set<string>
  /** Modifiers of those nouns: `former`, `republican`. */
  readonly traits: Set<string>
  gender: 'f' | 'm' | null
  /** What the text says of its kind so far; `null` where nothing does. */
  kind: SourceKind | null
  number: 'one' | 'many' | null
  role: Range | null
  affiliation: Range | null
  /** A state, by its name or its capital. */
  country: string | null
  /** How a description begins: `the`, `a`, nothing; `null` for names and pronouns. */
  article: 'definite' | 'indefinite' | 'bare' | null
  /** Number of names so far. */
  count: number
  /** How many of its names are places where something happens: `in Moscow`. */
  local: number
  readonly members: readonly number[]
  mentions: Range[]
}
