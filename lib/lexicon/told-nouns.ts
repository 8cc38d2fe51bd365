import {wordSet} from './word-set.js'

/** Nouns for what somebody says, that may name who behind `by`, `from` or `in`: `a claim by Lee that`, `a report in The Times that`. */
export const toldNouns: ReadonlySet<string> = wordSet(`
  accusation, admission, allegation, announcement, argument, assertion, assurance, boast, claim, complaint, conclusion, confirmation,
  contention, estimate, finding, forecast, insistence, pledge, prediction, promise, remark, report, rumor, rumour, statement, suggestion,
  testimony, threat, vow, warning,
`)
