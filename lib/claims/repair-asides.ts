import type {Token} from '../../types/token.js'
import {hung} from './hung.js'

/** Brackets that close later than this hold more than a year or a place. */
const reach = 16
const inNames: ReadonlySet<string> = new Set(['compound', 'flat', 'amod', 'nummod', 'nmod:poss', 'det'])

/**
 * The tokens, where a year or a number in brackets hangs on the noun before them, as another name of it, and nothing else hangs in
 * the brackets.
 *
 * In `won with The Ferry (1996) in Rome`, where `1996` was read as hanging on `won`: on `Ferry`.
 */
export function repairAsides(tokens: readonly Token[]): readonly Token[] {
  let repaired: Token[] | null = null
  for (let open = 1; open < tokens.length; open++) {
    if (tokens[open]!.text !== '(') continue
    const close = closeOf(open)
    if (close < 0) continue
    const noun = nounBefore(open)
    if (noun < 0) continue
    const figures = holdsFigures(open, close)
    if (hangsIn(noun, open, close) && !(figures && freed(noun, open, close))) continue
    let top = -1
    repaired ??= [...tokens]
    for (let at = open + 1; at < close; at++) {
      const {head, pos} = tokens[at]!
      // `(ratio 0.74; 95% CI 0.63 to 0.87)`: no list, and nothing that is said.
      if (figures) {
        if (top < 0) top = at
        repaired[at] = hung(tokens[at]!, top === at ? noun : top, pos === 'PUNCT' ? 'punct' : 'dep')
        continue
      }
      if (head > open && head < close) continue
      if (top < 0 && pos !== 'PUNCT') {
        top = at
        repaired[at] = hung(tokens[at]!, noun, 'appos')
      } else
        repaired[at] = {
          ...tokens[at]!,
          head: top < 0 ? noun : top,
          relation: pos === 'PUNCT' ? 'punct' : 'dep'
        }
    }
    if (top < 0) continue
    for (const mark of [open, close]) repaired[mark] = hung(tokens[mark]!, top, 'punct')
    // What stands outside does not hang on what stands inside.
    for (let at = close + 1; tokens[at]?.sentence === tokens[open]!.sentence; at++) {
      const {head} = repaired[at]!
      if (head > open && head < close) repaired[at] = hung(repaired[at]!, noun)
    }
    open = close
  }
  return repaired ?? tokens

  /** The bracket that closes one, where a number and no verb stands between. */
  function closeOf(open: number): number {
    let number = false
    for (let at = open + 1; at <= open + reach && tokens[at]?.sentence === tokens[open]!.sentence; at++) {
      const {text, pos, tag} = tokens[at]!
      if (text === ')') return at > open + 1 && (number || !isShort(open + 1, at)) ? at : -1
      if (text === '(' || tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || pos === 'AUX') return -1
      if (pos === 'NUM' || /\d/.test(text)) number = true
    }
    return -1
  }

  /** Whether measured figures stand in brackets: numbers and `=`, or an interval. */
  function holdsFigures(open: number, close: number): boolean {
    let numbers = 0
    let marked = false
    for (let at = open + 1; at < close; at++) {
      const {lower, pos} = tokens[at]!
      if (pos === 'NUM' || /\d/.test(lower)) numbers++
      if (lower === '=' || lower === 'ci' || lower === 'interval') marked = true
    }
    return marked && numbers > 1
  }

  /** Hang the noun before brackets on what the word inside hangs on that it was given to; false where that leads back. */
  function freed(noun: number, open: number, close: number): boolean {
    let at = noun
    for (let steps = 0; at >= 0 && (at <= open || at < close) && steps < reach; steps++) {
      if (at > open && (tokens[at]!.head <= open || tokens[at]!.head >= close)) break
      at = tokens[at]!.head
    }
    if (at <= open || at >= close) return false
    const {head, relation, sentence} = tokens[at]!
    if (head > close) return false
    repaired ??= [...tokens]
    for (let i = open - 1; tokens[i]?.sentence === sentence; i--) {
      const above = repaired[i]!.head
      if (i !== noun && above > open && above < close) repaired[i] = hung(repaired[i]!, noun)
    }
    repaired[noun] = hung(repaired[noun]!, head, relation)
    return !hangsIn(noun, open, close)
  }

  /** Whether a word hangs, over others, on one between two places. */
  function hangsIn(word: number, from: number, to: number): boolean {
    for (let at = word; at >= 0; ) {
      if (at > from && at < to) return true
      at = (repaired ?? tokens)[at]!.head
    }
    return false
  }

  /** `the Northern Relief Fund (NRF)`: the name again. */
  function isShort(from: number, to: number): boolean {
    return to === from + 1 && /^\p{Lu}+$/u.test(tokens[from]!.text)
  }

  /** The head of the name that ends before a bracket. */
  function nounBefore(open: number): number {
    let at = open - 1
    if (tokens[at]!.sentence !== tokens[open]!.sentence) return -1
    while (tokens[at]!.pos === 'PUNCT' && at > 0) at--
    for (let steps = 0; steps < 6; steps++) {
      const {relation, head} = tokens[at]!
      if (!inNames.has(relation) || head < 0 || head > open) break
      at = head
    }
    const {pos} = tokens[at]!
    return pos === 'NOUN' || pos === 'PROPN' ? at : -1
  }
}
