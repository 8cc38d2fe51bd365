import type {Anonymity} from './anonymity.js'
import type {Range} from './range.js'
import type {Identity, SourceKind} from './source.js'

/**
 * Somebody whom a source could be, where the text does not tell for sure.
 *
 * `she` between Lee and Ruiz: `{name: 'Ann Lee', voice: 0, score: 1.1}` and `{name: 'Eva Ruiz', voice: -1, score: 1}`
 */
export interface Guess {
  readonly name: string
  /** Index of its voice, or -1 where it speaks nowhere. */
  readonly voice: number
  /** Higher fits better; only differences mean something. */
  readonly score: number
}

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
  readonly anonymity: Anonymity | null
  /** Whom it could be, best first; empty where it is known or nobody comes into question. */
  readonly guesses: readonly Guess[]
  /** In order of appearance. */
  readonly mentions: readonly Range[]
}

/**
 * All sources of an article, in order of appearance, and which reading has which.
 *
 * `{voices: [SOHR, Lee], speaker: [0, -1, 1], cites: [[], [], [0]], via: [[], [], []], members: [[], []], wires: []}`
 */
export interface Voices {
  readonly voices: readonly Voice[]
  /** For every reading, the index of its source, or -1. */
  readonly speaker: readonly number[]
  /** For every reading, the indexes of the sources behind its source: `citing …`. */
  readonly cites: readonly (readonly number[])[]
  /** For every reading, the indexes of the outlets between its source and the article: `told Reuters`, `seen by the AP`. */
  readonly via: readonly (readonly number[])[]
  /** For every voice, the indexes of the voices that speak together in it. */
  readonly members: readonly (readonly number[])[]
  /** Indexes of the news agencies that the article as a whole is credited to: `(AP)`, `With agencies`. */
  readonly wires: readonly number[]
}
