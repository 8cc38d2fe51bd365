import type {Token} from '../../types/token.js'
import {wholeNames} from '../lexicon/whole-names.js'
import {isCapital} from './capital.js'

/** First words of such names, with all that begin so. */
const byFirst = new Map<string, string[][]>()
for (const name of wholeNames) {
  const words = name.split(' ')
  byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), words])
}

/** Where a name made of common words ends that begins at `from`, or -1: `Save the Children said`. */
export function wholeNameEnd(tokens: readonly Token[], from: number, end: number): number {
  if (!isCapital(tokens[from]!.text)) return -1
  for (const words of byFirst.get(tokens[from]!.lower) ?? []) {
    const to = from + words.length
    if (to > end || !words.every((word, i) => tokens[from + i]!.lower === word)) continue
    if (isCapital(tokens[to - 1]!.text)) return to
  }
  return -1
}
