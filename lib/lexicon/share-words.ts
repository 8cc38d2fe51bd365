import {wordSet} from './word-set.js'

/** How many of them, where `of` and a noun follow: `a [majority] of voters`. */
export const shareWords: ReadonlySet<string> = wordSet(`
  percent, cent, majority, number, half, third, thirds, one, two,
`)
