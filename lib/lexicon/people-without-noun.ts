import {wordSet} from './word-set.js'

/** Groups of people that need no noun: `called by [some] a disgrace`, `by [many]`. */
export const peopleWithoutNoun: ReadonlySet<string> = wordSet(`
  some, many, others, most, both, all, several, few,
`)
