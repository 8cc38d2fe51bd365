import {wordSet} from './word-set.js'

/** What is said to somebody: `her comments to reporters`, `its appeal to voters`. */
export const spokenToNouns: ReadonlySet<string> = wordSet(`
  advice, announcement, appeal, comment, complaint, description, explanation, finding, invitation, offer, plea, question,
  remark, report, request, statement, suggestion, testimony, thought, warning,
`)
