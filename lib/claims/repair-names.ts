import type {Token} from '../../types/token.js'

/** Words further away than this do not hang on a name by a parser's mistake. */
const reach = 60

/**
 * The tokens, where a name with `&` is one name.
 *
 * In `the firm of Lee, Ruiz & Tarnow Inc.`, where `Inc.` was read as another name of the firm: all hang on `Inc.`, and that on `firm`.
 */
export function repairNames(tokens: readonly Token[]): readonly Token[] {
  let repaired: Token[] | null = null
  for (let at = 1; at < tokens.length - 1; at++) {
    if (tokens[at]!.text === '&' && isName(at - 1) && isName(at + 1)) at = join(at)
  }
  return repaired ?? tokens

  function isName(at: number): boolean {
    return tokens[at]?.pos === 'PROPN'
  }

  /** Make one name of what stands around a place, and give where it ends. */
  function join(at: number): number {
    const {sentence} = tokens[at]!
    let from = at - 1
    while (isBefore(from - 1, sentence)) from--
    // `Lee, Ruiz & Tarnow`: one word before each comma, so that `the Harbour Fund, Ruiz & Tarnow` stay two.
    while (from === at - 1 || tokens[from + 1]!.lower === ',') {
      if (tokens[from - 1]?.lower !== ',' || !isBefore(from - 2, sentence) || isBefore(from - 3, sentence))
        break
      from -= 2
    }
    let last = at + 1
    while (tokens[last + 1]?.sentence === sentence && isName(last + 1)) last++
    repaired ??= [...tokens]
    const words = repaired
    const inside = (place: number): boolean => place >= from && place <= last
    let top = -1
    for (let i = from; i <= last && top < 0; i++) if (!inside(words[i]!.head) && leadsOut(i)) top = i
    if (top < 0) return last
    const {head, relation} = words[top]!
    for (let i = from; i < last; i++) {
      const kept =
        words[i]!.relation === 'punct' || words[i]!.relation === 'det' || words[i]!.relation === 'case'
      words[i] = kept ? {...words[i]!, head: last} : {...words[i]!, head: last, relation: 'compound'}
    }
    words[last] = {...words[last]!, head, relation}
    const hang = (i: number): void => {
      if (inside(words[i]!.head)) words[i] = {...words[i]!, head: last}
    }
    for (let i = from - 1; words[i]?.sentence === sentence && from - i < reach; i--) hang(i)
    for (let i = last + 1; words[i]?.sentence === sentence && i - last < reach; i++) hang(i)
    return last

    /** Whether the way up from a word does not come back to the name: else two words would hang on each other. */
    function leadsOut(word: number): boolean {
      let place = words[word]!.head
      for (let steps = 0; place >= 0; place = words[place]!.head)
        if (inside(place) || ++steps > reach) return false
      return true
    }
  }

  function isBefore(at: number, sentence: number): boolean {
    return isName(at) && tokens[at]!.sentence === sentence
  }
}
