import type {Range} from './range.js'
import type {Identity, SourceKind} from './source.js'

/**
 * One source as token ranges.
 *
 * `SOHR` … `the monitoring group`: `{name: 'SOHR', mentions: [{from: 0, to: 1}, {from: 20, to: 23}], …}`
 */
export interface Voice {
  readonly name: string
  readonly kind: SourceKind
  readonly identity: Identity
  readonly role: string | null
  readonly affiliation: string | null
  /** In order of appearance. */
  readonly mentions: readonly Range[]
}

/**
 * All sources of an article, in order of appearance, and which reading has which.
 *
 * `{voices: [SOHR, Lee], speaker: [0, -1, 1], cites: [[], [], [0]], members: [[], []]}`
 */
export interface Voices {
  readonly voices: readonly Voice[]
  /** For every reading, the index of its source, or -1. */
  readonly speaker: readonly number[]
  /** For every reading, the indexes of the sources behind its source. */
  readonly cites: readonly (readonly number[])[]
  /** For every voice, the indexes of the voices that speak together in it. */
  readonly members: readonly (readonly number[])[]
}
