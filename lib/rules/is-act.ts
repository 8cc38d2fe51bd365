import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {activities} from '../lexicon/activities.js'
import {demandingWords} from '../lexicon/demanding-words.js'
import {goesBy} from './goes-by.js'
import {isKnownTo} from './is-known-to.js'
import {isMade} from './is-made.js'
import {isPlanned} from './is-planned.js'
import {isRung} from './is-rung.js'
import {isThing} from './is-thing.js'

/** A reading of less confidence is left out: best for relation F1 on PolNeAR dev. */
const least = 0.35

/**
 * Whether what the model took for an attribution is rather an act, or what a thing is like.
 *
 * `The council ordered talks with the miners`; `was known to police`, `responded to calls for help`, `was supposed to open`, `paid according to
 * their needs`; and whatever the model is not sure of, as `the tool features new menus`.
 */
export function isAct(tokens: readonly Token[], {cue, mention, content, confidence}: Reading): boolean {
  if (!cue) return false
  if (confidence < least) return true
  const verb = tokens[cue.to - 1]!.lower === 'to' ? cue.to - 2 : cue.to - 1
  if (tokens[verb]?.lower === 'known' && isKnownTo(tokens, verb)) return true
  if (isMade(tokens, verb) || isPlanned(tokens, verb)) return true
  if (tokens[cue.from]!.lower === 'according' && mention.some((range) => goesBy(tokens, range))) return true
  // `responded to calls for help`
  if (cue.to - cue.from > 2 && tokens[cue.to - 1]!.lower === 'for' && tokens[cue.to - 2]!.lower === 'calls')
    return isRung(tokens, cue.to - 2)
  return (ordersThing(tokens, cue) || ordersActivity(tokens, cue, content)) && isThing(tokens, content)
}

/** `ordered [talks with the miners]`, `has ordered [raids on the camps]`; `ordered [a review of the plan]` is a decree. */
function ordersActivity(tokens: readonly Token[], cue: Range, content: readonly Range[]): boolean {
  if (tokens[cue.to - 1]!.lemma !== 'order') return false
  return content.some(({from, to}) => {
    for (let i = from; i < to; i++) {
      const {head, lemma} = tokens[i]!
      if ((head < from || head >= to) && activities.has(lemma)) return true
    }
    return false
  })
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
