import type {Token} from '../../types/token.js'

/** Longest run of words looked at. */
const reach = 6

/** Where the words before an office begin that belong to it: `former US` before `secretary of state`. */
export function officeStart(tokens: readonly Token[], at: number, first: number): number {
  let from = at
  while (from > first && at - from < reach) {
    const {pos, text} = tokens[from - 1]!
    if (pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'PROPN' && text !== '-') break
    from--
  }
  return from
}
