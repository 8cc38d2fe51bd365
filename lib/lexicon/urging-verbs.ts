import {wordSet} from './word-set.js'

/** Verbs by which somebody is asked to act, where an infinitive follows: `urged the union to strike`, `called on both to talk`. */
export const urgingVerbs: ReadonlySet<string> = wordSet(`
  advise, appeal to, ask, beg, beseech, call on, call upon, caution, counsel, encourage, entreat, exhort, implore,
  instruct, petition, plead with, remind, tell, urge, warn,
`)
