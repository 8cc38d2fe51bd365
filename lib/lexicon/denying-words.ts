import {wordSet} from './word-set.js'

/** Saying that it is not so: `denied`, `rejected`, `shrugged off`. */
export const denyingWords: ReadonlySet<string> = wordSet(`
  brush aside, brush off, contest, contradict, contradiction, counter, debunk, denial, deny, deny any,
  disagree, disagreement, disavow, disclaim, discount, dismiss, dismissal, disown, disprove, dispute,
  disputed, distance, downplay, gainsay, knock down, negate, object, objection, play down, plead not,
  pour cold, push back, rebuff, rebut, rebuttal, recant, refutation, refute, reject, rejection, renounce,
  repudiate, retract, rule out, shoot down, shrug off, take issue, wave away, wave off,
`)
