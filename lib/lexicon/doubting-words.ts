import {wordSet} from './word-set.js'

/** Not bound to it: `doubts that`, `is unsure whether`, `declined to say`. */
export const doubtingWords: ReadonlySet<string> = wordSet(`
  agnostic, ambivalent, avoid, balk, cast doubt, decline, demur, dodge, doubt, doubtful, duck, equivocate,
  evade, forget, hedge, hesitant, hesitate, ignore, murky, mystery, non-committal, noncommittal,
  question whether, refusal, refuse, reluctance, reluctant, sceptical, scepticism, sidestep, skeptic,
  skeptical, skepticism, struggle, unaware, uncertain, uncertainty, unclear, unconvinced, undecided,
  unlikely, unsure, wary, waver,
`)
