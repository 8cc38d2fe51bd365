import type {Certainty} from '../../types/claim.js'

/** Verbs that leave what hangs on them less than certain, as lemmas: `seems to have fled`, `I think it is over`. */
export const hedgeVerbs: ReadonlyMap<string, Certainty> = new Map<string, Certainty>([
  ['appear', 'probable'],
  ['assume', 'probable'],
  ['believe', 'probable'],
  ['estimate', 'probable'],
  ['expect', 'probable'],
  ['guess', 'probable'],
  ['imagine', 'probable'],
  ['presume', 'probable'],
  ['reckon', 'probable'],
  ['seem', 'probable'],
  ['suggest', 'probable'],
  ['suppose', 'probable'],
  ['suspect', 'probable'],
  ['think', 'probable'],
  ['allege', 'possible'],
  ['fear', 'possible'],
  ['speculate', 'possible'],
  ['hope', 'unknown'],
  ['wish', 'unknown'],
  ['wonder', 'unknown']
])
