import type {Token} from '../../types/token.js'

/** A token that hangs on another head; written out for the reason that `readingWith` gives. */
export function hung(token: Token, head: number, relation: string = token.relation): Token {
  const {start, end, text, lower, lemma, pos, tag, sentence} = token
  return {start, end, text, lower, lemma, pos, tag, sentence, head, relation}
}
