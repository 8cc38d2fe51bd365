import type {Token} from '../../types/token.js'
import {documents} from '../lexicon/documents.js'
import {nounPhraseStart} from './noun-phrase.js'

/** What somebody does with a document before it is told of. */
const handed: ReadonlySet<string> = new Set([
  'obtain',
  'review',
  'see',
  'publish',
  'release',
  'compile',
  'gather',
  'view'
])
/** What is told of in words or pictures, beside the texts of the list. */
const kept: ReadonlySet<string> = new Set([
  'document',
  'file',
  'filing',
  'footage',
  'photo',
  'record',
  'recording',
  'transcript',
  'video'
])
/** How many words name who did it, at most. */
const reach = 7

/**
 * Where documents begin that somebody obtained, before the verb that they show something with, or -1: `internal emails obtained by
 * the Courier [show]`.
 */
export function documentBefore(tokens: readonly Token[], verb: number, limit: number): number {
  let by = verb - 1
  while (by > limit && verb - by < reach && isName(tokens[by]!)) by--
  if (by === verb - 1 || tokens[by]!.lower !== 'by' || by - 2 < limit) return -1
  const {lemma, pos} = tokens[by - 1]!
  const noun = tokens[by - 2]!
  if (pos !== 'VERB' || !handed.has(lemma) || !(documents.has(noun.lemma) || kept.has(noun.lemma))) return -1
  return nounPhraseStart(tokens, by - 1, limit)
}

function isName({pos, lower}: Token): boolean {
  return (pos === 'PROPN' || pos === 'DET' || pos === 'NOUN' || pos === 'ADJ') && lower !== 'by'
}
