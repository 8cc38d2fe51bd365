import {wordSet} from './word-set.js'

/** Verbs whose object is who hears it: `told the crew that …`, `was informed that …`. */
export const tellingVerbs: ReadonlySet<string> = wordSet(`
  advise, alert, ask, assure, brief, convince, inform, notify, persuade, promise, reassure, remind, show,
  teach, tell, warn,
`)
