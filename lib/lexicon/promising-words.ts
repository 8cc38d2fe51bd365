import {wordSet} from './word-set.js'

/** The source binds itself: `vowed to`, `plans to`, `offered`. */
export const promisingWords: ReadonlySet<string> = wordSet(`
  agree, agreement, aim, ambition, assent, bind, choice, choose, commit, commitment, consent,
  consider whether, decide, decision, dedicate, devote, guarantee, intend, intent, intention, oath, offer,
  opt, plan, pledge, prepare, promise, propose to, ready, resolve, shift focus, swear, threat, threaten,
  undertake, volunteer, vow, willing, willingness,
`)
