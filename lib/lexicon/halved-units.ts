import {wordSet} from './word-set.js'

/** What `half` is a number before: `half-hour`; `half-year results` and `half-time` are no halves. */
export const halvedUnits: ReadonlySet<string> = wordSet(`
  century, decade, hour, inch, mile, million, billion, dozen, ton, tonne,
`)
