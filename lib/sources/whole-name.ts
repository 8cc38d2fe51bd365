import type {Token} from '../../types/token.js'
import {wholeNames} from '../lexicon/whole-names.js'

/** First words of such names, with all that begin so. */
const byFirst = new Map<string, string[][]>()
for (const name of wholeNames) {
  const words = name.split(' ')
  byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), words])
}

/** Where a name made of common words ends that begins at `from`, or -1: `Save the Children said`. */
export function wholeNameEnd(tokens: readonly Token[], from: number, end: number): number {
  for (const words of byFirst.get(tokens[from]!.lower) ?? []) {
    const to = from + words.length
    if (to > end || !words.every((word, i) => tokens[from + i]!.lower === word)) continue
    const last = tokens[to - 1]!.text
    if (last !== last.toLowerCase()) return to
  }
  return -1
}
