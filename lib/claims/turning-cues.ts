import type {Manner} from '../../types/manner.js'
import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {hearsayNouns} from '../lexicon/hearsay-nouns.js'
import {falseAfter} from './false-after.js'
import {openness} from './openness.js'

/** What may stand between a denial and the word for what is denied: `denied [all the wild] rumours that`. */
const leading: ReadonlySet<string> = new Set(['DET', 'ADJ', 'ADV', 'NUM', 'PUNCT', 'CCONJ'])

const wishing: ReadonlySet<string> = new Set(['asks', 'demands', 'promises', 'wants'])
const doubting: ReadonlySet<string> = new Set([
  'doubt',
  'doubtful',
  'sceptical',
  'scepticism',
  'skeptical',
  'skepticism'
])

/** What turns a claim from outside. */
export interface Turning {
  /** Cues, from the outside in, and words that call it wrong: `denied`, `was false`. */
  readonly cues: readonly Range[]
  /** The readings by which it is known how sure it is: without the rumours that are denied. */
  readonly chain: readonly number[]
}

/**
 * The cues that turn what stands in a chain of readings: of who says it, and of those who deny that saying.
 *
 * `The bank denied that it lent` turns it, and so does `The bank denied rumours that it lent`; not `denied having said that it lent`.
 */
export function turningCues(
  tokens: readonly Token[],
  readings: readonly Reading[],
  manners: readonly Manner[],
  chain: readonly number[]
): Turning {
  const cues: Range[] = []
  let sure = chain.length
  for (let place = chain.length - 1; place >= 0; place--) {
    const reading = readings[chain[place]!]!
    const manner = manners[chain[place]!]!
    if (turns(tokens, reading, manner)) {
      cues.unshift(reading.cue!)
      sure = place + 1
    }
    const isNoun = isSaid(tokens, reading, manner)
    const wrong = isNoun ? falseAfter(tokens, reading) : null
    if (wrong) {
      cues.unshift(wrong)
      sure = place
    }
    if (place === 0 || !isNoun) break
    const around = chain[place - 1]!
    if (!rejects(tokens, readings[around]!, manners[around]!) || !takesUp(tokens, reading, readings[around]!))
      break
  }
  return {cues, chain: sure < chain.length ? chain.slice(0, sure) : chain}
}

function turns(tokens: readonly Token[], reading: Reading, manner: Manner): boolean {
  if (!reading.cue) return false
  return manner.stance === 'denies' || (manner.stance === 'doubts' && !openness(tokens, reading, manner))
}

/** Who would not speak of a rumour does not say that it is wrong. */
function rejects(tokens: readonly Token[], {cue}: Reading, {stance}: Manner): boolean {
  if (stance === 'denies') return true
  for (let at = cue?.from ?? 0; stance === 'doubts' && cue && at < cue.to; at++)
    if (doubting.has(tokens[at]!.lemma)) return true
  return false
}

/** `rumours that it lent`, `allegations of fraud`; not `a request to lend`, `criticism of the loan`, `claims about the loan`. */
function isSaid(tokens: readonly Token[], {cue}: Reading, {stance}: Manner): boolean {
  if (!cue || wishing.has(stance)) return false
  const {pos, lower} = tokens[cue.to - 1]!
  if (pos === 'NOUN') return tokens[cue.to]?.lower === 'that'
  return (
    lower === 'by' ||
    lower === 'from' ||
    lower === 'in' ||
    (lower === 'of' && hearsayNouns.has(tokens[cue.to - 2]!.lemma))
  )
}

/** Whether a reading opens with a noun for what somebody said, which the one around it takes up: `rejected [Lee's claim that]`. */
function takesUp(tokens: readonly Token[], {cue, mention}: Reading, {content}: Reading): boolean {
  const first = content[0]
  if (!cue || !first || cue.from < first.from) return false
  let at = first.from
  for (; at < cue.from; at++) {
    const {pos, lower} = tokens[at]!
    const owns = mention.some(({from, to}) => from <= at && at < to) || lower === "'s" || lower === "'"
    if (!owns && !leading.has(pos)) return false
  }
  while (at < cue.to && leading.has(tokens[at]!.pos)) at++
  return at < cue.to && tokens[at]!.pos === 'NOUN'
}
