import type {Reading} from '../../types/reading.js'
import {chargingWords} from '../lexicon/charging-words.js'
import {cueHolds} from './cue-holds.js'
import type {Grammar} from './grammar.js'
import {isClausal} from './is-clausal.js'
import {mayBeAccused} from './may-be-accused.js'

/**
 * Whether somebody only finds fault with a thing: `mocked [the plan]`; not `mocked [the mayor]`, `blamed [the plan]`,
 * `complained [that it leaked]`.
 */
export function faultsThing(grammar: Grammar, reading: Reading, head: number): boolean {
  const {tokens} = grammar
  const token = tokens[head]!
  if (!reading.cue || token.pos !== 'NOUN' || mayBeAccused(token) || isClausal(grammar, head)) return false
  return !cueHolds(tokens, reading, chargingWords)
}
