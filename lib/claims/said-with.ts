import type {SaidClause} from './said-clause.js'

/** A clause of somebody with other words; written out for the reason that `readingWith` gives. */
export function saidWith(
  {head, about, reading, asked}: SaidClause,
  words: readonly number[],
  told: number = about
): SaidClause {
  return {head, words, about: told, reading, asked}
}
