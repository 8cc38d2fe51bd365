import type {ClaimGraph} from '../../types/graph.js'
import type {Piece} from '../../types/piece.js'
import {wordsIn} from '../queries/words-in.js'

/**
 * How many words each voice has in an article: the content of its attributions that stand in no other; under `null`
 * what is said by nobody who is named; under `'article'` what the article says itself.
 *
 * Of `SOHR said that troops left. They had come in May.`: `{s1: 3, article: 5}`.
 */
export function wordsOfVoices(graph: ClaimGraph): ReadonlyMap<string | null, number> {
  const words = new Map<string | null, number>()
  const add = (voice: string | null, pieces: readonly Piece[]): void => {
    const count = wordsIn(pieces)
    if (count) words.set(voice, (words.get(voice) ?? 0) + count)
  }
  for (const {source, parent, content} of graph.attributions) if (parent === null) add(source, content)
  for (const {attributions, pieces} of graph.claims) if (attributions.length === 0) add('article', pieces)
  return words
}
