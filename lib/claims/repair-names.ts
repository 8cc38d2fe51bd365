import type {Token} from '../../types/token.js'
import {inTitles} from '../lexicon/in-titles.js'
import {oneName} from './one-name.js'

/** Names in front of a bracket are not longer than this. */
const longest = 9

/**
 * The tokens, where a name with `&`, and a title with a year after it, is one name.
 *
 * In `the firm of Lee, Ruiz & Tarnow Inc.`, where `Inc.` was read as another name of the firm: all hang on `Inc.`, and that on `firm`.
 * In `starred in Far from Ohio (1996)`, where `from Ohio` was read as a place: all hang on `Ohio`, and that on `starred`.
 */
export function repairNames(tokens: readonly Token[]): readonly Token[] {
  let repaired: Token[] | null = null
  const join = (from: number, last: number): void => {
    repaired ??= [...tokens]
    oneName(repaired, from, last)
  }
  for (let at = 1; at < tokens.length - 1; at++) {
    const {text} = tokens[at]!
    if (text === '&' && isName(at - 1) && isName(at + 1)) at = firm(at)
    else if (text === '(' && /^\d/.test(tokens[at + 1]!.text)) title(at)
  }
  return repaired ?? tokens

  function isName(at: number): boolean {
    return tokens[at]?.pos === 'PROPN'
  }

  function isBefore(at: number, sentence: number): boolean {
    return isName(at) && tokens[at]!.sentence === sentence
  }

  /** Join what stands around `&`, and give where it ends. */
  function firm(at: number): number {
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
    while (isBefore(last + 1, sentence)) last++
    join(from, last)
    return last
  }

  /** Join the words with a capital before a bracket, where little words stand between them. */
  function title(bracket: number): void {
    const {sentence} = tokens[bracket]!
    let from = bracket
    let little = false
    for (let at = bracket - 1; bracket - at <= longest && tokens[at]?.sentence === sentence; at--) {
      const {text, lower, pos} = tokens[at]!
      if (text !== lower) from = at
      else if (pos === 'PUNCT' || !inTitles.has(lower)) break
    }
    for (let at = from; at < bracket; at++) if (tokens[at]!.pos !== 'PROPN') little = true
    if (little) join(from, bracket - 1)
  }
}
