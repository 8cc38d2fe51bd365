import {wordSet} from './word-set.js'

/** Months, as newspapers write them: `on Nov. 3`. */
export const months: ReadonlySet<string> = wordSet(`
  apr, apr., april, aug, aug., august, dec, dec., december, feb, feb., february, jan, jan., january, jul,
  jul., july, jun, jun., june, mar, mar., march, may, nov, nov., november, oct, oct., october, sep, sep.,
  sept, sept., september,
`)
