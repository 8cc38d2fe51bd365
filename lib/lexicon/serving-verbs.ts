import {wordSet} from './word-set.js'

/** What is done with calls by telephone, and not with demands: `took calls for help`. */
export const servingVerbs: ReadonlySet<string> = wordSet(`
  attend, field, get, handle, log, receive, take,
`)
