import type {Reading} from '../../types/reading.js'
import {cutOf} from './cuts.js'
import type {Grammar} from './grammar.js'
import {isShortForm} from './is-short-form.js'
import type {Split, Splitter} from './split.js'

const isShare = /^(?:%|cent|percent)$/

/**
 * What the words that name a source say of it, besides who it is.
 *
 * In `Ann Lee, a former judge, said so`: `Ann Lee, a former judge`.
 */
export function mentionClauses(grammar: Grammar, split: Splitter, {mention, cue}: Reading): Split[] {
  const {tokens} = grammar
  const inMention = (at: number): boolean =>
    mention.some(({from, to}) => at >= from && at < to) && !(cue && at >= cue.from && at < cue.to)
  const found: Split[] = []
  for (const {from, to} of mention) {
    if (to - from < 3) continue
    for (let at = from; at < to; at++) {
      const {head, pos} = tokens[at]!
      if (pos === 'PUNCT' || (head >= 0 && inMention(head))) continue
      for (const part of split([{at, cut: 'alone'}], inMention, inMention)) {
        // `four in ten voters (43 per cent)`: how many, not who; `The Rivers Trust (RT)`: the name again.
        if (isShare.test(tokens[part.head]!.lower) || isShortForm(tokens, part.head)) continue
        if (part.head !== at && cutOf(grammar, firstOf(grammar, part.head)) === 'noun') found.push(part)
      }
    }
  }
  return found
}

/** The first member of the list that a word is in: `mayor` for `judge` in `Lee, the mayor and judge`. */
function firstOf({tokens}: Grammar, at: number): number {
  const {relation, head} = tokens[at]!
  return relation === 'conj' && head >= 0 ? head : at
}
