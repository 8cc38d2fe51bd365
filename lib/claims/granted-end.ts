import type {Range} from '../../types/range.js'
import type {Token} from '../../types/token.js'

const granting: ReadonlySet<string> = new Set(['confirm', 'corroborate', 'deny', 'substantiate', 'verify'])

/** Where the verbs end with which a content opens that somebody will neither grant nor deny, or -1: `(declined) [to confirm or deny] the sale`. */
export function grantedEnd(tokens: readonly Token[], {from, to}: Range): number {
  if (tokens[from]!.lower !== 'to' || from + 1 >= to || !granting.has(tokens[from + 1]!.lemma)) return -1
  const isPair = from + 3 < to && tokens[from + 2]!.pos === 'CCONJ' && granting.has(tokens[from + 3]!.lemma)
  return isPair ? from + 4 : from + 2
}
