import {wordSet} from './word-set.js'

/** Before whom something is said: `the court heard that he had lied` tells of a statement, and not of what a court believes. */
export const hearingBodies: ReadonlySet<string> = wordSet(`
  commission, committee, council, court, hearing, inquest, inquiry, juror, jurors, jury, magistrates, meeting, panel, trial, tribunal,
`)
