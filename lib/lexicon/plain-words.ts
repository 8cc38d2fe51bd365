import {wordSet} from './word-set.js'

/** Speech that takes no side: `Lee said so`, `a statement by Lee`. */
export const plainWords: ReadonlySet<string> = wordSet(`
  accord, according, account, acknowledge, add, address, admission, admit, affirm, allude, announce,
  announcement, answer, apologise, apologize, applaud, argue, argument, assert, assure, blog, blurt,
  boast, brag, brief, call, caution, chant, characterise, characterize, chat, cite, claim, claim credit, claim responsibility, clarify,
  column, comment, communicate, compare, concede, concession, conclude, confess, confirm, congratulate,
  contend, continue, converse, counsel, credit, cry, declaration, declare, define, describe, describe as,
  description, detail, disclose, discuss, divulge, dub, echo, elaborate, email, emphasise, emphasize,
  essay, estimate, exclaim, explain, go on, hail, highlight, hint, imply, indicate, inform, insist,
  interject, interview, issue, jest, joke, label, lament, letter, liken, list, maintain, memo, mention,
  message, mumble, murmur, muse, mutter, name, narrate, note, notify, observe, op-ed, opine, outline,
  plea, plead, plead guilty, point out, portray, post, praise, present, proclaim, profess, publish, quip, quote, read, reaffirm,
  recall, recite, recount, refer, reference, reiterate, relate, release, remark, remind, repeat, reply,
  report, respond, response, retweet, reveal, say, scream, share, shout, sign, signal, speak, specify,
  speech, state, statement, stress, suggest, suggestion, summarise, summarize, talk, tell, term, testify,
  testimony, text, thank, title, tout, tweet, underline, underscore, whisper, word, write, yell,
`)
