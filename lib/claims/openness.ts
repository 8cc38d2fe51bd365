import type {Certainty} from '../../types/claim.js'
import type {Manner} from '../../types/manner.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {denyingWords} from '../lexicon/denying-words.js'
import {grantingVerbs} from '../lexicon/granting-verbs.js'
import {grantedEnd} from './granted-end.js'

/**
 * How sure what somebody would neither grant nor deny is, or `null` where they doubt it.
 *
 * `would not confirm that it broke` leaves it open, and so do `did not deny that it broke` and `refused to confirm that it broke`; by `did not rule out that it broke` it may have.
 */
export function openness(
  tokens: readonly Token[],
  {cue, content}: Reading,
  {stance}: Pick<Manner, 'stance'>
): Certainty | null {
  if (stance !== 'doubts' || !cue) return null
  for (let at = cue.from; at < cue.to; at++) {
    const {lemma} = tokens[at]!
    if (lemma === 'rule' && tokens[at + 1]!.lower === 'out') return 'possible'
    if (grantingVerbs.has(lemma) || denyingWords.has(lemma)) return 'unknown'
  }
  const first = content[0]!
  if (tokens[first.from + 1]?.lemma === 'rule' && tokens[first.from + 2]?.lower === 'out') return 'possible'
  return grantedEnd(tokens, first) >= 0 ? 'unknown' : null
}
