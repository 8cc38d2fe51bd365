import type {Anonymity} from './anonymity.js'
import type {Piece} from './piece.js'

/** What sort of thing speaks. */
export type SourceKind =
  | 'person'
  | 'organization'
  | 'outlet'
  | 'government'
  | 'group'
  | 'document'
  | 'recording'
  | 'poll'
  | 'unknown'
/** How far it can be told who it is: `Ann Lee` / `a senior official` / `American officials` / `sources`. */
export type Identity = 'named' | 'role' | 'group' | 'unnamed'

/**
 * Somebody whom a source could be, where the text does not tell for sure.
 *
 * `she` between Lee and Ruiz: `{name: 'Ann Lee', source: 's1', score: 1.1}` and `{name: 'Eva Ruiz', source: null, score: 1}`
 */
export interface Candidate {
  readonly name: string
  /** Its id, where it is a source of the article. */
  readonly source: string | null
  /** Higher fits better; only differences mean something. */
  readonly score: number
}

/**
 * One voice: all mentions that mean the same person, outlet, body, document or group.
 *
 * `the Syrian Observatory for Human Rights`, `SOHR` and `the monitoring group` are one.
 */
export interface Source {
  /** `s1`, `s2` … in order of appearance. */
  readonly id: string
  /** The fullest form in the article. */
  readonly name: string
  readonly kind: SourceKind
  readonly identity: Identity
  /** `former U.S. envoy` */
  readonly role: string | null
  /** `the U.S.-led coalition` */
  readonly affiliation: string | null
  /** That it is not named by agreement, and why, where the text says so. */
  readonly anonymity: Anonymity<Piece> | null
  /** Whom it could be, best first, where more than one fits; else empty. */
  readonly candidates: readonly Candidate[]
  /** In order of appearance, none over another. */
  readonly mentions: readonly Piece[]
}
