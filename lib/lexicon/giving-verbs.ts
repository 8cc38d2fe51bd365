import {wordSet} from './word-set.js'

/** What is not done with the name of a source without one: `declined to give her name`, `asked that his name not be used`. */
export const givingVerbs: ReadonlySet<string> = wordSet(`
  disclose, disclosed, divulge, give, given, giving, print, printed, provide, provided, publish, published, reveal, revealed, share, shared, state,
  supply, use, used,
`)
