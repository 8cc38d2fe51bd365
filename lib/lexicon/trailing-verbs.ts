import {wordSet} from './word-set.js'

/** Verbs that stand with who says it behind what is said: `The dam is safe, officials say.` */
export const trailingVerbs: ReadonlySet<string> = wordSet(`
  acknowledge, add, admit, announce, argue, believe, claim, conclude, confirm, estimate, explain, indicate, insist, note,
  predict, recall, report, reveal, say, state, suggest, think, warn, write,
`)
