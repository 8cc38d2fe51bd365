import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {tellingVerbs} from '../lexicon/telling-verbs.js'

const clauses: ReadonlySet<string> = new Set(['that', 'whether', 'if', 'what', 'how', 'why', 'when', 'where'])

const objects: ReadonlySet<string> = new Set(['obj', 'iobj'])

/**
 * Take who is told something off what they are told.
 *
 * `The crew was told that the dam had failed`: the crew is no part of what was said. `The crew was told to leave` keeps it.
 * `Lee told reporters [the dam had failed]`: nor are reporters.
 */
export function dropHearer(tokens: readonly Token[], reading: Reading): Reading {
  const {cue, content} = reading
  const [first, second] = content
  if (!cue || !first) return reading
  const behind = hearerEnd(tokens, cue.to - 1, first)
  if (behind > first.from) return {...reading, content: [{from: behind, to: first.to}, ...content.slice(1)]}
  if (!second || first.to > cue.from || second.from < cue.to) return reading
  const verb = tokens[cue.to - 1]!
  const opens = clauses.has(tokens[second.from]!.lower)
  if (!opens || verb.tag !== 'VBN' || !tellingVerbs.has(verb.lemma)) return reading
  return {...reading, content: content.slice(1)}
}

/** Where what is told begins behind who hears it, or the beginning of the content: `told [the crew] it had failed`. */
function hearerEnd(tokens: readonly Token[], verb: number, {from, to}: Range): number {
  if (from !== verb + 1 || !tellingVerbs.has(tokens[verb]!.lemma)) return from
  let hearer = -1
  for (let i = from; i < to; i++) {
    const {head, relation} = tokens[i]!
    if (head !== verb) continue
    if (hearer < 0 && objects.has(relation)) hearer = i
    else if (relation === 'ccomp' && hearer >= 0) return hearer + 1
  }
  return from
}
