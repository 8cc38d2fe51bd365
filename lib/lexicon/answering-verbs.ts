import {wordSet} from './word-set.js'

/** Verbs by which somebody answers what another said: `a charge that Lee denies`, `a claim the army repeated`. */
export const answeringVerbs: ReadonlySet<string> = wordSet(`
  accept, acknowledge, challenge, confirm, contest, contradict, deny, debunk, denounce, dismiss, dispute, doubt, echo, endorse,
  question, rebut, refute, reject, repeat, repudiate, ridicule, support,
`)
