import type {Token} from '../../types/token.js'
import {people} from '../lexicon/people.js'
import {hung} from './hung.js'

/** Between somebody’s office and what it is of stand no more words: `head of the city's oldest hospital`. */
const reach = 8

/**
 * The tokens, where a name behind an office and what it is of hangs on the office.
 *
 * In `the head of the mines, Ann Lee`, where `Lee` was read as a name of the mines: of the head.
 */
export function repairRoles(tokens: readonly Token[]): readonly Token[] {
  let repaired: Token[] | null = null
  for (let at = 3; at < tokens.length; at++) {
    const {relation, pos, head} = tokens[at]!
    if (relation !== 'appos' || pos !== 'PROPN' || head < 0 || head > at) continue
    const thing = tokens[head]!
    if (thing.pos !== 'NOUN' || thing.relation !== 'nmod' || people.has(thing.lemma)) continue
    const office = thing.head
    if (office < 0 || office > head || head - office > reach || !people.has(tokens[office]!.lemma)) continue
    if (tokens[head + 1]!.text !== ',') continue
    repaired ??= [...tokens]
    repaired[at] = hung(tokens[at]!, office)
  }
  return repaired ?? tokens
}
