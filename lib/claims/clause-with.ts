import type {Clause} from './clause.js'

/** A clause with other words; written out for the reason that `readingWith` gives. */
export function clauseWith({head, about}: Clause, words: readonly number[]): Clause {
  return {head, words, about}
}
