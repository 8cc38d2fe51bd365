import {wordSet} from './word-set.js'

/** Whose `for` tells for whom they speak: `a spokesman [for the mayor]`. */
export const forOthers: ReadonlySet<string> = wordSet(`
  spokesman, spokeswoman, spokesperson, lawyer, lawyers, candidate, campaigner, campaigners, minister, secretary,
`)
