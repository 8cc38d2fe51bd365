import {wordSet} from './word-set.js'

/** What a body says that it is, and hardly anything else: `it was [investigating]`, `it is [aware] of`. */
export const bodyStates: ReadonlySet<string> = wordSet(`
  appealing, aware, committed, cooperating, conducting, consulting, hiring, investigating, recalling, reviewing,
  saddened, suspending,
`)
