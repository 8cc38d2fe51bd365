import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {tellingVerbs} from '../lexicon/telling-verbs.js'

const clauses: ReadonlySet<string> = new Set(['that', 'whether', 'if', 'what', 'how', 'why', 'when', 'where'])

/**
 * Take who is told something off what they are told.
 *
 * `The crew was told that the dam had failed`: the crew is no part of what was said. `The crew was told to leave` keeps it.
 */
export function dropHearer(tokens: readonly Token[], reading: Reading): Reading {
  const {cue, content} = reading
  const [first, second] = content
  if (!cue || !first || !second || first.to > cue.from || second.from < cue.to) return reading
  const verb = tokens[cue.to - 1]!
  const opens = clauses.has(tokens[second.from]!.lower)
  if (!opens || verb.tag !== 'VBN' || !tellingVerbs.has(verb.lemma)) return reading
  return {...reading, content: content.slice(1)}
}
