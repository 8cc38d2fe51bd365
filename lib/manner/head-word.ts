import type {Range} from '../../types/range.js'
import type {Token} from '../../types/token.js'

/** Lemma of the noun that a mention is about: `poll` in `a new poll of voters by the university`. */
export function headWord(tokens: readonly Token[], mention: readonly Range[]): string {
  let head = ''
  for (const {from, to} of mention) {
    for (let i = from; i < to; i++) {
      const {lemma, pos, lower} = tokens[i]!
      if (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON') head = lemma.toLowerCase()
      else if (head && (pos === 'ADP' || pos === 'PUNCT' || pos === 'VERB' || lower === 'that')) return head
    }
    if (head) return head
  }
  return head
}
