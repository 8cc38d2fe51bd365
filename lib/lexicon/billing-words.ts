import {wordSet} from './word-set.js'

/** What stands behind `was charged` where money or power is meant: `charged twice`, `charged at home`, `charged extra`. */
export const billingWords: ReadonlySet<string> = wordSet(`
  any, at, double, extra, from, full, fully, half, less, little, more, most, nothing, once, overnight, per, too, twice, up, using, via, wirelessly,
`)
