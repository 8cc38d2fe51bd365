import {wordSet} from './word-set.js'

/** What a company says that it would do or has done, as lemmas, and a person never that `it` would: `it would [appeal]`. */
export const bodyDeeds: ReadonlySet<string> = wordSet(`
  accept, act, appeal, begin, cease, close, comply, consult, contest, continue, cooperate, cut, decide, defend, donate, fight,
  fund, hire, honor, honour, introduce, invest, investigate, issue, launch, notify, open, pay, recall, receive, refund, repair,
  replace, review, sell, settle, start, stop, support, suspend, work,
`)
