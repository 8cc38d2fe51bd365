import type {Range} from '../../types/range.js'
import type {Token} from '../../types/token.js'
import {grantingVerbs} from '../lexicon/granting-verbs.js'

/** Where the verbs end with which a content opens that somebody will neither grant nor deny, or -1: `(declined) [to confirm or deny] the sale`. */
export function grantedEnd(tokens: readonly Token[], {from, to}: Range): number {
  if (tokens[from]!.lower !== 'to' || from + 1 >= to || !isGranting(tokens[from + 1]!)) return -1
  const isPair = from + 3 < to && tokens[from + 2]!.pos === 'CCONJ' && isGranting(tokens[from + 3]!)
  return isPair ? from + 4 : from + 2
}

function isGranting({lemma}: Token): boolean {
  return lemma === 'deny' || grantingVerbs.has(lemma)
}
