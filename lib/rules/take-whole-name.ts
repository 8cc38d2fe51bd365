import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {wholeNameEnd} from '../sources/whole-name.js'
import {readingWith} from './reading-with.js'

/** How far before the mention such a name may begin, in tokens. */
const reach = 3

/** Mentions that are the end of a name made of common words, with its beginning: `[Save] the Children said`. */
export function takeWholeName(tokens: readonly Token[], reading: Reading): Reading {
  const first = reading.mention[0]
  if (!first) return reading
  for (let from = first.from - 1; from >= 0 && from >= first.from - reach; from--) {
    const end = wholeNameEnd(tokens, from, tokens.length)
    if (end <= first.from || tokens[from]!.sentence !== tokens[first.from]!.sentence) continue
    const widened = {from, to: Math.max(end, first.to)}
    return readingWith(reading, {mention: [widened, ...reading.mention.slice(1)]})
  }
  return reading
}
