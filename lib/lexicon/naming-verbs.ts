import {wordSet} from './word-set.js'

/** Verbs that give a thing a name or a character: `what they called a massacre`. */
export const namingVerbs: ReadonlySet<string> = wordSet(`
  brand, branded, call, characterise, characterize, consider, decry, deem, denounce, describe, dub, hail, label,
  portray, regard, see, term, view,
`)
