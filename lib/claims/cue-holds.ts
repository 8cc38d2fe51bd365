import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'

/** Whether a word of a cue, by its lemma, is in a list: `has accused` in that of accusing words. */
export function cueHolds(
  tokens: readonly Token[],
  {cue}: Pick<Reading, 'cue'>,
  words: ReadonlySet<string>
): boolean {
  for (let at = cue?.from ?? 0; at < (cue?.to ?? 0); at++) if (words.has(tokens[at]!.lemma)) return true
  return false
}
