import type {Entity} from './entity.js'
import type {Expression} from './expression.js'
import type {Name} from './name.js'
import type {Prose} from './prose.js'
import type {Range} from './range.js'
import type {Reading} from './reading.js'

/**
 * One place where an entity was mentioned, for those who look back from a pronoun.
 *
 * `Lee` in `Lee said`: `{from: 0, to: 1, entity: 0, subject: true, speaks: true, quoted: -1}`
 */
export interface Trace extends Range {
  readonly entity: number
  /** Whether it stands where the subject of its sentence or clause stands. */
  readonly subject: boolean
  /** Whether it is the mention of a reading. */
  readonly speaks: boolean
  /** Whether it only says whose: `Lee’s`. */
  readonly owns: boolean
}

/** Who else it could be, and how well that would fit. */
export interface Rival {
  readonly entity: number
  readonly score: number
}

/** All that is known of who is mentioned where, as it grows from the first token to the last. */
export interface Figures {
  readonly prose: Prose
  readonly readings: readonly Reading[]
  readonly names: readonly Name[]
  /** For every name, the index of its entity. */
  readonly owners: Int32Array
  /** For every token, the index of the name around it, or -1. */
  readonly nameAt: Int32Array
  /** For every token, the innermost reading in whose content it stands, or -1. */
  readonly within: Int32Array
  readonly entities: Entity[]
  readonly traces: Trace[]
  /** Entities by the nouns they are called by, the last mentioned last. */
  readonly called: Map<string, number[]>
  /** Descriptions by their words. */
  readonly phrases: Map<string, number>
  readonly expressions: readonly (Expression | null)[]
  /** For every reading, the index of its entity, -1 where there is none, -2 where it is not yet known. */
  readonly speakers: Int32Array
  /** Who else an entity without a name could be. */
  readonly rivals: Map<number, readonly Rival[]>
}
