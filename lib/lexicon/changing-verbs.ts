import {wordSet} from './word-set.js'

/** Verbs and nouns of change, where `to` leads to what comes of it: `rose $4 million to $6 million`, `an increase from 5 to 10 percent`. */
export const changingVerbs: ReadonlySet<string> = wordSet(`
  add, climb, cut, decline, decrease, dip, drop, ease, edge, fall, gain, grow, growth, increase, jump, lift, lose,
  lower, move, plunge, raise, reduce, rise, shrink, sink, slide, slip, slump, surge, swell, tumble, upgrade, widen,
`)
