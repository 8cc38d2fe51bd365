import {wordSet} from './word-set.js'

/** Words that turn a cue round: `did not say`. */
export const negations: ReadonlySet<string> = wordSet(`
  barely, hardly, little, n't, neither, never, no, nobody, none, nor, not, nothing, scarcely, without,
`)
