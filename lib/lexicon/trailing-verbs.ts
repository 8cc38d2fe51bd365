import {wordSet} from './word-set.js'

/** Verbs that stand with who says it behind what is said: `The dam is safe, officials say.` */
export const trailingVerbs: ReadonlySet<string> = wordSet(`
  acknowledge, add, admit, agree, allege, announce, argue, assert, believe, caution, claim, comment, complain, concede, conclude,
  confess, confirm, contend, continue, declare, disclose, emphasise, emphasize, estimate, explain, fear, find, hear, hint, hope, indicate, inform, insist,
  joke, lament, maintain, note, observe, predict, quip, radio, recall, reckon, recount, reiterate, remark, repeat, reply, report,
  respond, reveal, say, show, signal, state, stress, suggest, suspect, tell, testify, think, tweet, warn, write,
`)
