import {wordSet} from './word-set.js'

/** Verbs at the end of a headline, and of what is said in it: `Bridge is safe, engineers [say]`. */
export const headlineVerbs: ReadonlySet<string> = wordSet(`
  claim, find, report, reveal, say, show, suggest, warn,
`)
