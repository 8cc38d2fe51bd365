import {wordSet} from './word-set.js'

/** Verbs that take what is said of somebody behind `of`: `accused by Lee [of fraud]`, `warned by the union [of delays]`. */
export const ofVerbs: ReadonlySet<string> = wordSet(`
  accuse, advise, assure, convince, inform, notify, persuade, remind, suspect, tell, warn,
`)
