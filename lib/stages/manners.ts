import type {Manner} from '../../types/manner.js'
import type {Quotation} from '../../types/quotation.js'
import type {Reading} from '../../types/reading.js'
import type {Sentence} from '../../types/sentence.js'
import type {Token} from '../../types/token.js'

/** How each attribution is said, one for every reading. */
export function findManners(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  readings: readonly Reading[]
): Manner[] {
  void tokens
  void sentences
  void quotations
  return readings.map(() => ({
    basis: 'statement',
    form: 'indirect',
    stance: 'asserts',
    tone: 'neutral',
    said: null
  }))
}
