import {wordSet} from './word-set.js'

/** Verbs that stand before the very words: `shouting, “Stop!”`, `had typed “to be closed”`. */
export const spokenVerbs: ReadonlySet<string> = wordSet(`
  add, admit, announce, answer, argue, ask, chant, claim, comment, conclude, confess, cry, declare, exclaim,
  explain, insist, joke, mutter, note, proclaim, promise, quip, read, recall, remark, repeat, reply, report,
  respond, say, scream, shout, sing, sneer, state, tweet, type, warn, whisper, wonder, write, yell,
`)
