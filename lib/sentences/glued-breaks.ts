import {sentenceStarters} from '../lexicon/sentence-starters.js'

/**
 * Where sentences begin that no space parts from the one before: `Ann said.She left.`, `the House.1 The next …`.
 *
 * Only before words that begin sentences, since `Amazon.com` and `St.Louis` look alike.
 */
export function gluedBreaks(sentence: string): number[] {
  const cuts: number[] = []
  for (const found of sentence.matchAll(
    /(\p{Ll}{2}[.!?]["”’)]?)(\d{1,2}\s+|)(?=["“‘]?(\p{Lu}\p{Ll}*) \p{L})/gu
  )) {
    const [whole, , number = '', word = ''] = found
    if (!sentenceStarters.has(word)) continue
    if (number && /(?:^|\s)(?:no|nos|vol|fig|sec)[.]$/i.test(sentence.slice(0, found.index + 3))) continue
    cuts.push(found.index + whole.length)
  }
  return cuts
}
