import {wordSet} from './word-set.js'

/** Participles that pass on what nobody in particular said: `the reported attempt`. */
export const hearsayAdjectives: ReadonlySet<string> = wordSet(`
  alleged, claimed, purported, reported, reputed, rumored, rumoured, supposed, unconfirmed, unverified,
`)
