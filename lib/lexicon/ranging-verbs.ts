import {wordSet} from './word-set.js'

/** Verbs after which `from … to …` gives two ends, not a change: `The fines range from $50 to $100`. */
export const rangingVerbs: ReadonlySet<string> = wordSet(`
  charge, cost, differ, last, pay, range, take, vary,
`)
