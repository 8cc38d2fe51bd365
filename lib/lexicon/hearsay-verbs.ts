import {wordSet} from './word-set.js'

/** Verbs whose passive names nobody: `was said to have fled`, `it is believed that`. */
export const hearsayVerbs: ReadonlySet<string> = wordSet(`
  allege, assume, believe, claim, consider, estimate, expect, fear, feel, forecast, know, predict,
  presume, project, purport, report, repute, rumor, rumour, say, suppose, think, tip, understand,
`)
