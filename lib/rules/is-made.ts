import type {Token} from '../../types/token.js'
import {makingVerbs} from '../lexicon/making-verbs.js'
import {isPassive} from './is-passive.js'

const things: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM'])

/** Whether somebody becomes something by a verb, and nobody in particular says so: `Lee was [declared] the winner`; not `declared by the board`. */
export function isMade(tokens: readonly Token[], verb: number): boolean {
  const {lemma, sentence} = tokens[verb]!
  if (!makingVerbs.has(lemma) || !isPassive(tokens, verb) || !things.has(tokens[verb + 1]?.pos ?? ''))
    return false
  for (let i = verb + 1; tokens[i]?.sentence === sentence && tokens[i]!.pos !== 'PUNCT'; i++)
    if (tokens[i]!.lower === 'by') return false
  return true
}
