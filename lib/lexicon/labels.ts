import {wordSet} from './word-set.js'

/** What a headline is labelled before a colon, and no speaker: `Exclusive: …`. */
export const labels: ReadonlySet<string> = wordSet(`
  analysis, breaking, comment, exclusive, explainer, live, opinion, revealed, update, updated, video, watch,
`)
