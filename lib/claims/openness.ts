import type {Certainty} from '../../types/claim.js'
import type {Manner} from '../../types/manner.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {denyingWords} from '../lexicon/denying-words.js'

/** What somebody may leave open by not doing it: `could not verify that`. Lemmas. */
const granting: ReadonlySet<string> = new Set(['confirm', 'corroborate', 'substantiate', 'verify'])

/**
 * How sure what somebody would neither grant nor deny is, or `null` where they doubt it.
 *
 * `would not confirm that it broke` leaves it open, and so does `did not deny that it broke`; by `did not rule out that it broke` it may have.
 */
export function openness(
  tokens: readonly Token[],
  {cue}: Reading,
  {stance}: Pick<Manner, 'stance'>
): Certainty | null {
  if (stance !== 'doubts' || !cue) return null
  for (let at = cue.from; at < cue.to; at++) {
    const {lemma} = tokens[at]!
    if (lemma === 'rule' && tokens[at + 1]!.lower === 'out') return 'possible'
    if (granting.has(lemma) || denyingWords.has(lemma)) return 'unknown'
  }
  return null
}
