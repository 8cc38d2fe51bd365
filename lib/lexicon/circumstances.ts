import {wordSet} from './word-set.js'

/** Prepositions that open when, where, as what or by whom: each such phrase can be right or wrong by itself. */
export const circumstances: ReadonlySet<string> = wordSet(`
  across, after, around, as, at, before, by, during, in, near, on, since, throughout, under, until,
  within,
`)
