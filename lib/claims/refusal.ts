import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {failingVerbs} from '../lexicon/failing-verbs.js'
import {refusedWords} from '../lexicon/refused-words.js'
import {refusingVerbs} from '../lexicon/refusing-verbs.js'
import {isOfNobody} from '../manner/is-of-nobody.js'
import {isThing} from '../rules/is-thing.js'
import {grantedEnd} from './granted-end.js'

const nots: ReadonlySet<string> = new Set(['not', "n't", 'never', 'neither'])
/** Verbs of saying that are refused with `not`: `would not say who`, `did not respond to`. */
const saying: ReadonlySet<string> = new Set([
  'answer',
  'clarify',
  'comment',
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
/** Verbs that say nothing of a thing where they are refused: `did not comment on the sale`. */
const speaking: ReadonlySet<string> = new Set(['comment', 'confirm', 'discuss', 'elaborate'])
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
  let speaks = false
  for (let at = cue.from; at < cue.to; at++) {
    const {lemma, lower} = tokens[at]!
    if (refusingVerbs.has(lemma) || (isNegated && saying.has(lemma))) refuses = true
    // `failed to say how many`
    if (nots.has(lower) || failingVerbs.has(lemma) || (lower === 'yet' && tokens[at + 1]!.lower === 'to'))
      isNegated = true
    if (speaking.has(lemma)) speaks = true
  }
  if (!refuses) return null
  // `declined to confirm or deny the sale`
  const granted = grantedEnd(tokens, first)
  if (granted >= 0) {
    const what = tokens[granted]
    if (!what || granted >= first.to) return 'act'
    if (asking.has(what.lower)) return 'question'
    return what.lower !== 'that' && isThing(tokens, [{from: granted, to: first.to}]) ? 'act' : null
  }
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
  // `would not confirm the dates`, `has yet to comment on the sale`
  if (speaks && isThing(tokens, content)) return 'act'
  return null
}
