import {wordSet} from './word-set.js'

/** Backing that is an act of speech: `endorsed`, `vouched for`. */
export const publicActs: ReadonlySet<string> = wordSet(`
  approval, approve, campaign, celebrate, champion, cheer, come out, crusade, defend, defense, endorse,
  endorsement, nominate, nomination, side with, tout, vote, vouch, welcome,
`)
