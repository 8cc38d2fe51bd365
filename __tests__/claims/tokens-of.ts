import {findTokens} from '../../lib/stages/tokens.js'
import type {Token} from '../../types/token.js'

/** The tokens of one sentence. */
export function tokensOf(text: string): Token[] {
  return findTokens(text, [{start: 0, end: text.length, passage: 0}])
}
