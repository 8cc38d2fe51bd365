import type {Token} from '../../types/token.js'
import {people} from '../lexicon/people.js'
import {hung} from './hung.js'

/** Between a name and what it is of, or the seat, stand no more words. */
const reach = 5

/**
 * The tokens, where what somebody is hangs on their name, and not on the place that they are from or sit for.
 *
 * In `Ann Lee of Ohio, the ranking member` and `Ann Lee, D-Ohio, the bill's sponsor`, where the member was read as Ohio: as Lee.
 */
export function repairSeats(tokens: readonly Token[]): readonly Token[] {
  let repaired: Token[] | null = null
  for (let at = 3; at < tokens.length; at++) {
    const {relation, pos, head, lemma} = tokens[at]!
    if (relation !== 'appos' || pos !== 'NOUN' || head < 1 || head > at || tokens[head]!.pos !== 'PROPN')
      continue
    const who = people.has(lemma) ? whoBefore(head) : -1
    if (who < 0) continue
    repaired ??= [...tokens]
    repaired[at] = hung(tokens[at]!, who)
    // What stood beside the place hangs on the name as well: `, the bill's sponsor,`
    if (tokens[head]!.relation.startsWith('nsubj')) repaired[head] = hung(tokens[head]!, who, 'dep')
  }
  return repaired ?? tokens

  /** The name before `of Ohio` or `, D-Ohio`, or -1. */
  function whoBefore(place: number): number {
    const {head, relation, sentence} = tokens[place]!
    const isOf = relation === 'nmod' && head >= 0 && place - head < reach
    if (isOf) return isName(head) ? head : -1
    const seat = tokens[place - 1]!.text === '-' && /^[DRI]$/.test(tokens[place - 2]?.text ?? '')
    if (!seat || tokens[place - 3]?.text !== ',') return -1
    return isName(place - 4) && tokens[place - 4]!.sentence === sentence ? place - 4 : -1
  }

  function isName(at: number): boolean {
    return tokens[at]?.pos === 'PROPN'
  }
}
