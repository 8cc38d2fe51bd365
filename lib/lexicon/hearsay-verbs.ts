import {wordSet} from './word-set.js'

/** Participles whose passive names nobody: `was said to have fled`, `it is believed that`. */
export const hearsayVerbs: ReadonlySet<string> = wordSet(`
  agreed, alleged, argued, assumed, believed, claimed, considered, estimated, expected, feared, felt,
  forecast, hoped, known, predicted, presumed, projected, reported, reputed, rumored, rumoured, said,
  speculated, suggested, supposed, suspected, thought, tipped, understood,
`)
