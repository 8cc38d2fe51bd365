import {wordSet} from './word-set.js'

/** Participles whose passive names nobody: `was said to have fled`, `it is believed that`; not `was supposed to`, which mostly tells a plan or a duty. */
export const hearsayVerbs: ReadonlySet<string> = wordSet(`
  agreed, alleged, argued, assumed, believed, claimed, considered, estimated, expected, feared, felt,
  forecast, gathered, hoped, known, learned, learnt, predicted, presumed, projected, reported, reputed, rumored, rumoured, said,
  speculated, suggested, suspected, thought, tipped, understood,
`)
