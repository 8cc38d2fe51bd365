import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {plainWords} from '../lexicon/plain-words.js'

/**
 * Leave out readings of what is said with another verb: in `Lee objected, saying the road was too narrow`, only `saying` has it.
 */
export function dropSaying(tokens: readonly Token[], readings: readonly Reading[]): Reading[] {
  const cued = new Uint8Array(tokens.length)
  for (const {cue} of readings) if (cue) cued.fill(1, cue.from, cue.to)
  return readings.filter(({cue, content}) => {
    const first = content[0]
    if (!cue || !first || content.length > 1 || first.from < cue.to || first.from > cue.to + 1) return true
    const {tag, lemma} = tokens[first.from]!
    if (tag !== 'VBG' || tokens[first.from - 1]!.text !== ',' || !plainWords.has(lemma)) return true
    return cued[first.from] === 0
  })
}
