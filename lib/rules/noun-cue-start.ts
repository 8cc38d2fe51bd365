import type {Token} from '../../types/token.js'

/**
 * Where the words of a noun of saying begin: its adjectives are part of them, and behind a verb its article, which nothing else there
 * could have.
 *
 * `denied [a false report] that`; `the [report] that` at the head of a sentence.
 */
export function nounCueStart(tokens: readonly Token[], noun: number, limit: number): number {
  let from = noun
  while (from > limit && tokens[from - 1]!.pos === 'ADJ') from--
  if (from <= limit || from < 2) return from
  const {pos, lower} = tokens[from - 1]!
  return pos === 'DET' && lower !== 'no' && tokens[from - 2]!.pos === 'VERB' ? from - 1 : from
}
