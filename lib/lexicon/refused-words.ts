import {wordSet} from './word-set.js'

/** What somebody is asked for, or does, without anything being said by it: `declined to comment`, `requests for comment`. Lemmas. */
export const refusedWords: ReadonlySet<string> = wordSet(`
  answer, call, comment, disclose, discuss, elaborate, email, enquiry, expand, identify, inquiry, interview, message, name, query, question, reply,
  request, respond, reveal, speak, specify, speculate, talk,
`)
