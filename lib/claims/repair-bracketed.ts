import type {Token} from '../../types/token.js'
import {calendar} from '../lexicon/calendar.js'
import {hung} from './hung.js'

/**
 * The tokens, where a name in brackets inside a name belongs to it: all of `Robert (Bob) Quill` hangs on `Quill`, which takes the
 * place of `Robert` where the parse gave it to that.
 */
export function repairBracketed(tokens: readonly Token[]): readonly Token[] {
  let repaired: Token[] | null = null
  for (let open = 1; open < tokens.length - 3; open++) {
    if (tokens[open]!.text !== '(' || tokens[open + 2]!.text !== ')') continue
    if (![open - 1, open + 1, open + 3].every((at) => isPart(tokens[at]!, tokens[open]!.sentence))) continue
    repaired ??= [...tokens]
    let last = open + 3
    while (tokens[last + 1] && isPart(tokens[last + 1]!, tokens[open]!.sentence)) last++
    const first = repaired[open - 1]!
    // The family name stands where the given name stood.
    if (first.relation !== 'compound' && first.relation !== 'flat')
      repaired[last] = hung(repaired[last]!, first.head, first.relation)
    for (let at = open - 1; at < last; at++)
      repaired[at] = hung(repaired[at]!, last, repaired[at]!.pos === 'PUNCT' ? 'punct' : 'compound')
    open = last
  }
  return repaired ?? tokens
}

/** Whether a token is a word of a name, no day nor month, not only of letters such as `(NRF)`. */
function isPart({lower, pos, sentence, text}: Token, same: number): boolean {
  return pos === 'PROPN' && sentence === same && !calendar.has(lower) && /^\p{Lu}.*\p{Ll}/u.test(text)
}
