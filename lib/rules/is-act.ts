import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {demandingWords} from '../lexicon/demanding-words.js'
import {feelingParticiples} from '../lexicon/feeling-participles.js'
import {readSignal, type SignalClass} from '../manner/signal.js'
import {isThing} from './is-thing.js'

/** Classes whose verbs are acts as well, where their object is in the cue: `ordered talks with`, `received support for`. */
const doing: ReadonlySet<SignalClass> = new Set(['demanding', 'plain', 'believing', 'seeming', 'wanting'])
const knowing: ReadonlySet<SignalClass> = new Set(['believing', 'seeming'])
const things: ReadonlySet<string> = new Set(['it', 'that', 'this', 'which'])

/**
 * Whether what the model took for an attribution is rather an act, or what a thing is like: it is not sure of it, and
 * the content is only a thing.
 *
 * `The council ordered talks with the miners`, `the tool features new menus`, `She is known for her songs`. How sure it must be was
 * chosen on PolNeAR dev, where relation F1 rises by it.
 */
export function isAct(tokens: readonly Token[], reading: Reading): boolean {
  const {cue, mention, content, confidence} = reading
  if (!cue) return false
  if (isThing(tokens, content) && ordersThing(tokens, cue)) return true
  if (confidence >= 0.6) return false
  const signal = readSignal(tokens, reading)
  const nobody = mention.length === 0
  if (confidence < (signal.class === 'other' ? 0.45 : nobody ? 0.4 : 0)) return true
  if (!isThing(tokens, content)) return false
  if (confidence < 0.42) return true
  if (signal.class === 'other' && confidence < 0.55) return true
  if (nobody && (confidence < 0.4 || (signal.passive && (confidence < 0.5 || knowing.has(signal.class)))))
    return true
  // `She was nominated for a prize`: who is named does nothing. `She was surprised at it` tells what she feels.
  if (
    signal.passive &&
    !nobody &&
    mention[0]!.to <= cue.from &&
    !feelingParticiples.has(tokens[signal.at]!.lower)
  )
    return true
  if (confidence < 0.5 && doing.has(signal.class) && hasObject(tokens, cue)) return true
  const who = mention[0]
  return (
    confidence < 0.55 && who !== undefined && who.to === who.from + 1 && things.has(tokens[who.from]!.lower)
  )
}

/** `ordered talks with`: what is ordered stands in the cue, and is no order itself. */
function ordersThing(tokens: readonly Token[], {from, to}: Range): boolean {
  for (let i = from; i + 1 < to; i++) {
    const {pos, lemma} = tokens[i]!
    const next = tokens[i + 1]!
    if (pos === 'VERB' && demandingWords.has(lemma) && next.pos === 'NOUN' && !demandingWords.has(next.lemma))
      return true
  }
  return false
}

/** A verb, then a noun. */
function hasObject(tokens: readonly Token[], {from, to}: Range): boolean {
  let verb = false
  for (let i = from; i < to; i++) {
    const {pos} = tokens[i]!
    if (pos === 'VERB') verb = true
    else if (verb && pos === 'NOUN') return true
  }
  return false
}
