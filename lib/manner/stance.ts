import type {Stance} from '../../types/manner.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {quotationMarks} from '../lexicon/quotation-marks.js'
import {toldNouns} from '../lexicon/told-nouns.js'
import {finiteTags} from '../model/finite-tags.js'
import type {Signal, SignalClass} from './signal.js'

const byClass: Record<SignalClass, Stance> = {
  accusing: 'accuses',
  asking: 'asks',
  believing: 'believes',
  demanding: 'demands',
  denying: 'denies',
  doubting: 'doubts',
  other: 'asserts',
  plain: 'asserts',
  predicting: 'predicts',
  promising: 'promises',
  seeming: 'asserts',
  showing: 'asserts',
  wanting: 'wants'
}
/** Words of answering that deny a thing, and tell a clause: `countered that`. */
const answers: ReadonlySet<string> = new Set(['counter', 'disagree', 'object', 'push back'])
const future: ReadonlySet<string> = new Set(['will', 'would', 'could', 'might', "'ll", 'may', 'wo'])

/** Where the source stands to the content. */
export function stanceOf(tokens: readonly Token[], reading: Reading, signal: Signal): Stance {
  const {word, negated} = signal
  if (word === 'warn' || word === 'caution') return hasFuture(tokens, reading) ? 'predicts' : 'asserts'
  // `asked him to leave`, `told them not to worry`
  if ((word === 'ask' || word === 'tell') && isRequest(tokens, reading)) return 'demands'
  if (word === 'agree' && !negated) return bindsItself(tokens, reading) ? 'promises' : 'asserts'
  if (word === 'ask' && asksThat(tokens, reading)) return 'demands'
  if (answers.has(word) && !negated && tellsClause(tokens, reading)) return 'asserts'
  // `hit back at suggestions [that it leaked]`
  if (word === 'hit back' && toldNouns.has(tokens[reading.cue!.to - 1]!.lemma) && !negated) return 'denies'
  const stance = byClass[signal.class]
  if (!negated) return stance
  // `did not blame anyone`, `did not deny that`
  if (stance === 'accuses' || stance === 'denies') return 'doubts'
  // `does not think so` says that it is not so; `does not know` leaves it open.
  if (stance === 'believes') return word === 'think' || word === 'believe' ? 'denies' : 'doubts'
  // `had no doubt that`
  if (word === 'doubt') return 'believes'
  return stance === 'asserts' ? 'doubts' : stance
}

/** `asked that her name be left out`, `asked the bank for a loan`; not `asked who left for work`. */
function asksThat(tokens: readonly Token[], {cue, content}: Reading): boolean {
  const after = content.find((range) => range.from >= cue!.to)
  if (!after) return false
  if (tokens[after.from]!.lower === 'that') return true
  for (let i = after.from; i < Math.min(after.to, after.from + 6); i++) {
    const {lower, pos} = tokens[i]!
    if (lower === 'for') return i > after.from
    if (pos !== 'DET' && pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'PRON' && pos !== 'ADJ') return false
    if (tokens[i]!.tag.startsWith('W')) return false
  }
  return false
}

/** A clause or a quotation: `countered [that it was safe]`; not `countered [the claim that it was safe]`. */
function tellsClause(tokens: readonly Token[], {cue, content}: Reading): boolean {
  const after = content.find((range) => range.from >= cue!.to)
  if (!after) return true
  const {lower} = tokens[after.from]!
  return lower === 'that' || (quotationMarks.has(lower) && lower !== "'")
}

function hasFuture(tokens: readonly Token[], reading: Reading): boolean {
  return reading.content.some(({from, to}) => {
    for (let i = from; i < to; i++) if (future.has(tokens[i]!.lower)) return true
    return false
  })
}

/** `agreed to pay`, `agreed on a truce`; not `agreed that it works`, `agreed with the judge`, `“It works,” she agreed`. */
function bindsItself(tokens: readonly Token[], {cue, content}: Reading): boolean {
  const last = tokens[cue!.to - 1]!.lower
  if (last === 'to' || last === 'on' || last === 'upon') return true
  const after = content.find(({from}) => from >= cue!.to)
  if (!after || last === 'with') return false
  const first = tokens[after.from]!
  if (first.lower === 'to' || first.lower === 'on') return true
  if (first.lower === 'that' || first.lower === 'with') return false
  for (let i = after.from; i < after.to; i++) if (finiteTags.has(tokens[i]!.tag)) return false
  return true
}

/** An infinitive comes before any other verb: `schools to let students in`. */
function isRequest(tokens: readonly Token[], reading: Reading): boolean {
  const cue = reading.cue!
  const after = reading.content.find((range) => range.from >= cue.to)
  if (tokens[cue.to - 1]!.lower === 'to') return true
  if (!after) return false
  for (let i = after.from; i < Math.min(after.to, after.from + 9); i++) {
    const {lower, pos} = tokens[i]!
    if (lower === 'to') {
      const next = tokens[i + 1]
      return i > after.from || next?.pos === 'VERB' ? next?.pos === 'VERB' || next?.pos === 'AUX' : false
    }
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT' || lower === 'that' || lower === 'how')
      return false
  }
  return false
}
