import {wordSet} from './word-set.js'

/** Verbs with their small word, behind which nobody is named but before them: `a man accused of theft`, `blamed for the fire`. */
export const accusedVerbs: ReadonlySet<string> = wordSet(`
  accuse of, acquit of, blame for, charge with, clear of, convict of, fault for, indict for, suspect of,
`)
