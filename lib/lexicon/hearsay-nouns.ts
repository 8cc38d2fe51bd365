import {wordSet} from './word-set.js'

/** Nouns of saying that need nobody: `reports of shelling`, `rumors that`, `calls for`. */
export const hearsayNouns: ReadonlySet<string> = wordSet(`
  accusation, allegation, call, claim, complaint, concern, fear, report, rumor, rumour, speculation,
  suggestion,
`)
