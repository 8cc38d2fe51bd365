import {wordSet} from './word-set.js'

/** Not said but held in mind, whatever its stance: `plans to`, `wonders whether`, `decided`. */
export const mentalWords: ReadonlySet<string> = wordSet(`
  aim, ambition, ambivalent, anger, angry, anticipate, anticipation, bank on, choice, choose, count on,
  decide, decision, dedicate, devote, doubt, doubtful, envision, expect, expectation, fascinate, focus,
  foresee, forget, hesitant, hesitate, intend, intent, intention, need, opt, plan, ponder, prepare, ready,
  reckon on, reluctance, reluctant, resolve, sceptical, shift focus, skeptical, skepticism, struggle,
  unaware, uncertain, unconvinced, undecided, unsure, wary, willing, willingness, wonder, wondering,
`)
