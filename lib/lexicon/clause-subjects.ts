import {wordSet} from './word-set.js'

/** Words that open a clause as its subject where a verb with a tense follows: `told police [he] had left`, `reported on Monday [there] was a fire`. */
export const clauseSubjects: ReadonlySet<string> = wordSet(`
  he, i, it, she, there, they, we,
`)
