import {wordSet} from './word-set.js'

/** Verbs of saying for what only people, bodies and texts do: no chart stresses that it rains. */
export const personalVerbs: ReadonlySet<string> = wordSet(`
  acknowledge, add, admit, allege, argue, assert, caution, claim, clarify, complain, concede, contend, emphasise, emphasize,
  insist, lament, maintain, note, observe, point, reiterate, remark, state, stress, swear, warn,
`)
