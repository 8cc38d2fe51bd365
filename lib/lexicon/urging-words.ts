import {urgingVerbs} from './urging-verbs.js'

/** The urging verbs without their small words: `call` for `call on`; `argue` for `argue against`. */
export const urgingWords: ReadonlySet<string> = new Set([
  ...[...urgingVerbs].map((verb) => verb.split(' ')[0]!),
  'argue'
])
