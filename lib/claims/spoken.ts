import type {Reading} from '../../types/reading.js'
import type {Grammar} from './grammar.js'
import type {Share, Shares} from './shares.js'

/** What one voice says in one sentence, beside what all others say. */
export interface Spoken {
  readonly grammar: Grammar
  readonly shares: Shares
  readonly readings: readonly Reading[]
  readonly share: Share
  /** Index of the share. */
  readonly index: number
  /** Readings whose frames stand among its words. */
  readonly frames: readonly number[]
}
