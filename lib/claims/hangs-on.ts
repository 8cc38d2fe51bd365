import {anchorAbove} from './anchor-above.js'
import {type Grammar, isA, isPredicate, kidBy} from './grammar.js'
import {isClausal} from './is-clausal.js'
import {isLooseParticiple} from './is-loose-participle.js'
import type {Spoken} from './spoken.js'

/**
 * Where a top hangs: on nothing or on the frame that says it all (`own`), as one more act of who speaks (`joined`), on
 * a noun of a frame, on another frame (its reading), or on words of another that hang on own words again (-1).
 */
export function hangsOn(spoken: Spoken, top: number): 'own' | 'joined' | 'of a noun' | number {
  const {grammar, readings, share, shares} = spoken
  const {tokens} = grammar
  const {cue, frameOf, shareOf} = shares
  const {head, relation} = tokens[top]!
  if (head < 0) return 'own'
  const frame = frameOf[head]!
  if (frame >= 0 && frame === share.reading) return 'own'
  if (frame >= 0) {
    if (kidBy(grammar, top, 'nsubj') >= 0 && isClausal(grammar, top)) return 'own'
    if (relation === 'conj' && isPredicate(grammar, top)) return 'joined'
    if (isA(relation, 'acl') || relation === 'appos') return cue[head] ? frame : 'of a noun'
    // `To help them, Lee proposes …` tells why Lee does.
    if (isA(relation, 'advcl') && isPredicate(grammar, top))
      return isInfinitive(grammar, top) ? frame : 'joined'
    if (isLooseParticiple(grammar, top)) return 'joined'
    if (isA(relation, 'parataxis') && isPredicate(grammar, top)) return 'own'
    return anchorAbove(spoken, top) >= 0 && !cue[head] ? -1 : frame
  }
  if (anchorAbove(spoken, top) >= 0) return -1
  if (isClausal(grammar, top)) return 'own'
  const other = shareOf[head]! >= 0 ? shares.shares[shareOf[head]!]!.reading : -1
  return other >= 0 && other !== share.reading && readings[other]!.parent === share.reading ? other : 'own'
}

function isInfinitive(grammar: Grammar, at: number): boolean {
  const mark = kidBy(grammar, at, 'mark')
  return mark >= 0 && grammar.tokens[mark]!.lower === 'to'
}
