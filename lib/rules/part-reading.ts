import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {readingWith} from './reading-with.js'

/** `read in part` */
const tail: ReadonlySet<string> = new Set(['in', 'part', 'as', 'follows', 'simply', 'partly'])
const nouns: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON'])

/** What a thing reads before a colon, with `read` for the cue: `[The letter] read in part: “…”`, where both were taken for the source. */
export function partReading(tokens: readonly Token[], reading: Reading): Reading {
  const {cue, mention} = reading
  const [who] = mention
  if (!cue || !who || mention.length > 1 || who.to !== cue.from) return reading
  if (tokens[cue.from]!.text !== ':' && tokens[cue.from]!.text !== ',') return reading
  let verb = who.to - 1
  while (verb > who.from && tail.has(tokens[verb]!.lower)) verb--
  const {lower} = tokens[verb]!
  if ((lower !== 'read' && lower !== 'reads') || verb === who.from) return reading
  return nouns.has(tokens[verb - 1]!.pos) ? readingWith(reading, parts(who, verb)) : reading
}

function parts(who: Range, verb: number): {readonly cue: Range; readonly mention: readonly Range[]} {
  return {cue: {from: verb, to: verb + 1}, mention: [{from: who.from, to: verb}]}
}
