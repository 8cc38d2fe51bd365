import {wordSet} from './word-set.js'

/** With `could`, what somebody was able to do, and no chance: `could hear shots`, `could not find the key`. */
export const sensingVerbs: ReadonlySet<string> = wordSet(`
  afford, believe, feel, find, hear, manage, reach, remember, see, smell, taste, tell, understand,
`)
