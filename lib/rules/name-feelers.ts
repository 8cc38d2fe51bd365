import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {feelingAdjectives} from '../lexicon/feeling-adjectives.js'
import {feelingParticiples} from '../lexicon/feeling-participles.js'
import {readingWith} from './reading-with.js'

const nobody: ReadonlySet<string> = new Set(['it', 'this', 'that', 'there', 'what', 'which'])

/** Readings of a feeling, with who feels it for their source: `[Villagers] are worried that the dam will fail`. */
export function nameFeelers(tokens: readonly Token[], reading: Reading): Reading {
  const {cue, mention, content} = reading
  const [first, ...rest] = content
  if (!cue || mention.length || !first || !rest.length || first.to !== cue.from) return reading
  let verb = cue.to - 1
  while (verb > cue.from && tokens[verb]!.pos === 'ADP') verb--
  const {lower} = tokens[verb]!
  if (!feelingAdjectives.has(lower) && !feelingParticiples.has(lower)) return reading
  if (tokens[cue.from]!.lemma !== 'be' && tokens[verb - 1]?.pos !== 'AUX' && tokens[verb - 1]?.pos !== 'ADV')
    return reading
  return nobody.has(tokens[first.from]!.lower)
    ? reading
    : readingWith(reading, {mention: [first], content: rest})
}
