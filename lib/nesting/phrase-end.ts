import type {Token} from '../../types/token.js'
import {quotationMarks} from '../lexicon/quotation-marks.js'
import {isFiniteVerb} from '../rules/is-finite-verb.js'

/** Up to a mark that ends a clause, and an infinitive up to the verb of the clause: `his wish [to stay] surprised them`. */
export function phraseEnd(tokens: readonly Token[], from: number, limit: number): number {
  const infinitive = tokens[from]!.lower === 'to'
  let link = !infinitive
  for (let i = from; i < limit; i++) {
    const {pos, lower} = tokens[i]!
    if (pos === 'PUNCT' && lower !== '-' && !quotationMarks.has(lower)) return i
    if (pos === 'SCONJ' || lower === 'who' || lower === 'which' || lower === 'that') link = true
    // `her threats to wall it off and slap a toll on it`: one more thing to be done.
    if (!link && isFiniteVerb(tokens, i) && tokens[i - 1]!.pos !== 'CCONJ') return i
  }
  return limit
}
