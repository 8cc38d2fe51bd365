import {wordSet} from './word-set.js'

/** Verbs of not being ready to say something: `declined to comment`. Lemmas. */
export const refusingVerbs: ReadonlySet<string> = wordSet(`
  avoid, balk, decline, demur, dodge, duck, hesitate, refuse, sidestep,
`)
