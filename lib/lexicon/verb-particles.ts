import {wordSet} from './word-set.js'

/** Second halves of nouns made of a verb, as plurals: `break-ins`, `check-ups`. */
export const verbParticles: ReadonlySet<string> = wordSet(`
  aways, backs, downs, ins, offs, ons, outs, overs, throughs, togethers, ups,
`)
