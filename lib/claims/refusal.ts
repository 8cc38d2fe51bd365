import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {failingVerbs} from '../lexicon/failing-verbs.js'
import {refusedWords} from '../lexicon/refused-words.js'
import {refusingVerbs} from '../lexicon/refusing-verbs.js'
import {isOfNobody} from '../manner/is-of-nobody.js'
import {isThing} from '../rules/is-thing.js'

const nots: ReadonlySet<string> = new Set(['not', "n't", 'never', 'neither'])
/** Verbs of saying that are refused with `not`: `would not say who`, `did not respond to`. */
const saying: ReadonlySet<string> = new Set([
  'answer',
  'clarify',
  'confirm',
  'disclose',
  'discuss',
  'explain',
  'reply',
  'respond',
  'return',
  'reveal',
  'say',
  'specify',
  'tell'
])
const asking: ReadonlySet<string> = new Set([
  'how',
  'if',
  'what',
  'when',
  'where',
  'whether',
  'which',
  'who',
  'whom',
  'whose',
  'why'
])
/** How far into a content the word stands that asks: `to say exactly how many`. */
const reach = 4

/**
 * What is left of a content that its source will not speak of: an `act` in `declined to comment`, where nothing is claimed but that they declined; a
 * `question` in `declined to say how many jobs would go`, which is open; `null` where it is neither, as in `refused to pay`.
 */
export function refusalOf(
  tokens: readonly Token[],
  {cue, mention, content}: Reading
): 'act' | 'question' | null {
  const first = content[0]
  if (!cue || !first) return null
  let refuses = false
  let isNegated = isOfNobody(tokens, mention)
  let confirms = false
  for (let at = cue.from; at < cue.to; at++) {
    const {lemma, lower} = tokens[at]!
    if (refusingVerbs.has(lemma) || (isNegated && saying.has(lemma))) refuses = true
    // `failed to say how many`
    if (nots.has(lower) || failingVerbs.has(lemma)) isNegated = true
    if (lemma === 'confirm') confirms = true
  }
  if (!refuses) return null
  const end = Math.min(first.to, first.from + reach)
  for (let at = first.from; at < end; at++) {
    const {lower, pos, lemma} = tokens[at]!
    if (asking.has(lower)) return 'question'
    // `refused to do what all others do`
    if (pos === 'PUNCT' || (pos === 'VERB' && !saying.has(lemma))) break
  }
  for (let at = first.from; at < end; at++) {
    const {lemma, pos} = tokens[at]!
    // `refused to reveal that …` says what.
    if (refusedWords.has(lemma)) return tokens[at + 1]?.lower === 'that' ? null : 'act'
    if (pos === 'NOUN' || (pos === 'VERB' && lemma !== 'give')) break
  }
  // `would not confirm the dates`
  if (confirms && isThing(tokens, content)) return 'act'
  return null
}
