import {wordSet} from './word-set.js'

/** Verbs that tell what somebody says, thinks or finds, where a clause follows: `added that`, `the log shows that`. */
export const clauseVerbs: ReadonlySet<string> = wordSet(`
  acknowledge, add, admit, affirm, agree, allege, announce, argue, assert, assume, assure, aver, believe,
  boast, caution, charge, chronicle, claim, clarify, comment, complain, concede, conclude, confess, confirm,
  conjecture, contend, decide, declare, demonstrate, deny, determine, discover, doubt, emphasise,
  emphasize, establish, estimate, explain, fear, feel, find, forecast, guess, hint, hold, hope, imply,
  indicate, infer, inform, insist, joke, lament, learn, maintain, mention, note, observe, point out,
  postulate, predict, presume, proclaim, promise, propose, prove, realise, realize, recall, reckon,
  recognise, recognize, recommend, recount, reiterate, relate, remark, remember, remind, repeat, reply,
  report, respond, reveal, rule, say, show, signal, specify, speculate, state, stipulate, stress, suggest,
  suppose, surmise, suspect, swear, tell, testify, theorise, theorize, think, underline, underscore, urge,
  vow, warn, worry, write,
`)
