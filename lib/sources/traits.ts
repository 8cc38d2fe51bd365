import type {Token} from '../../types/token.js'
import {possessives} from '../lexicon/possessives.js'
import {ofPhraseEnd} from './of-phrase.js'
import {traitOf} from './trait-of.js'

/** Words that say of whom is spoken, not what he is: `the same official`. */
const pointing = new Set(['above', 'aforementioned', 'same', 'said', 'very'])

/**
 * What the words around a noun say of whom is meant, one word for each thing.
 *
 * `the U.S.-backed interior minister of Lebanon`: `u.s.-backed`, `interior`, `lebanon`.
 *
 * @param tokens
 *   All tokens.
 * @param from
 *   Where the words before the noun begin.
 * @param head
 *   Index of the noun.
 * @param to
 *   Where the words behind it end.
 */
export function traitsAround(tokens: readonly Token[], from: number, head: number, to: number): string[] {
  const traits: string[] = []
  for (let i = from; i < head; i++) {
    const {lower, pos} = tokens[i]!
    if (possessives.has(lower)) traits.push(lower)
    else if (tokens[i + 1]?.text === '-' && i + 2 < head) {
      // `U.S.-backed` is not of the U.S.
      traits.push(`${lower}-${tokens[i + 2]!.lower}`)
      i += 2
      while (i + 2 < head && tokens[i + 1]!.text === '-') i += 2
    } else if (says(tokens[i]!) && pos !== 'PRON' && pos !== 'NUM' && !pointing.has(lower))
      traits.push(traitOf(lower))
  }
  const end = ofPhraseEnd(tokens, head, to)
  for (let i = head + 2; i < end; i++) if (says(tokens[i]!)) traits.push(traitOf(tokens[i]!.lower))
  return traits
}

function says({lower, pos}: Token): boolean {
  return pos !== 'DET' && pos !== 'PUNCT' && pos !== 'PART' && lower !== "'s" && lower !== "'"
}
