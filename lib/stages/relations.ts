import type {Assertion, Link} from '../../types/assertion.js'
import type {Manner} from '../../types/manner.js'
import type {Passage} from '../../types/passage.js'
import type {Reading} from '../../types/reading.js'
import type {Sentence} from '../../types/sentence.js'
import type {Token} from '../../types/token.js'
import type {Voices} from '../../types/voices.js'

/** How claims of one article hang together. */
export function findRelations(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  passages: readonly Passage[],
  readings: readonly Reading[],
  manners: readonly Manner[],
  voices: Voices,
  claims: readonly Assertion[]
): Link[] {
  void tokens
  void sentences
  void passages
  void readings
  void manners
  void voices
  void claims
  return []
}
