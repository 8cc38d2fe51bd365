import {judgingWords} from './judging-words.js'
import {urgingWords} from './urging-words.js'
import {wordSet} from './word-set.js'

/** Verbs for what only people and bodies do: no gate recommends repairs. */
export const agentiveVerbs: ReadonlySet<string> = new Set([
  ...urgingWords,
  ...judgingWords,
  ...wordSet(`
    announce, apologise, apologize, appeal, authorise, authorize, ban, decline, fine, forbid, insist, order, pledge, predict, promise, propose,
    recommend, refuse, request, sue, suggest, thank, vow, withdraw,
  `)
])
