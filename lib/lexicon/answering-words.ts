import {wordSet} from './word-set.js'

/** What somebody is asked for, or does, without anything being said by it: `declined to comment`, `requests for comment`. Lemmas. */
export const answeringWords: ReadonlySet<string> = wordSet(`
  answer, call, comment, elaborate, email, enquiry, expand, inquiry, interview, message, query, question, reply, request, respond, speak, talk,
`)
