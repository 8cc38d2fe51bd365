import type {Range} from '../../types/range.js'
import type {Token} from '../../types/token.js'

const asking = /^(?:asked|pressed|questioned|quizzed)$/
/** How far the one who is asked stands behind the question, at most, in tokens. */
const reach = 50

/**
 * Who is asked, where a sentence begins with the question: `the coach` in `Asked if Lee would play, the coach nodded`.
 *
 * @returns
 *   The words for the one asked, or `null`.
 */
export function askedIn(tokens: readonly Token[], first: number): Range | null {
  const {head, lower, sentence} = tokens[first]!
  if (!asking.test(lower) || head < 0) return null
  for (let i = first + 1; i < first + reach && tokens[i]?.sentence === sentence; i++) {
    const token = tokens[i]!
    if (token.head !== head || !token.relation.startsWith('nsubj')) continue
    if (token.pos !== 'NOUN' && token.pos !== 'PROPN') return null
    let from = i
    while (from > first + 1 && tokens[from - 1]!.text !== ',') from--
    return from > first + 1 && i - from < 6 ? {from, to: i + 1} : null
  }
  return null
}
