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
  readonly mentions: readonly Piece[]
}
