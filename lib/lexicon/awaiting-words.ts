import {wordSet} from './word-set.js'

/** What follows with `to` is still to come, and so is its day: `is expected to speak on Friday`; not `agreed to sell on Friday`. */
export const awaitingWords: ReadonlySet<string> = wordSet(`
  aim, due, expect, expected, going, hope, intend, likely, offer, plan, poise, poised, prepare, promise,
  schedule, scheduled, set, slate, slated, supposed, unlikely, vow, want,
`)
