import {wordSet} from './word-set.js'

/** Little words in titles, `Far from Ohio`; `in`, `on` and `at` mostly stand before one, and `and` between two. */
export const inTitles: ReadonlySet<string> = wordSet('a, an, by, for, from, of, the, to')
