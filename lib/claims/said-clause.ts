import type {Clause} from './clause.js'

/** A clause with the reading that says it, or -1. */
export interface SaidClause extends Clause {
  readonly reading: number
  /** Why it was not split, where there was a reason. */
  readonly asked: 'question' | 'condition' | null
}
