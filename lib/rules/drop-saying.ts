import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {plainWords} from '../lexicon/plain-words.js'

/**
 * Take off what is said with another verb: in `Lee objected, saying the road was too narrow`, only `saying` has it.
 *
 * Where nothing is left, there is no reading.
 */
export function dropSaying(tokens: readonly Token[], readings: readonly Reading[]): Reading[] {
  return readings.filter(({cue, content}) => {
    const first = content[0]
    if (!cue || !first || content.length > 1 || first.from < cue.to || first.from > cue.to + 1) return true
    const {tag, lemma} = tokens[first.from]!
    if (tag !== 'VBG' || tokens[first.from - 1]!.text !== ',' || !plainWords.has(lemma)) return true
    return !readings.some((other) => other.cue && other.cue.from <= first.from && first.from < other.cue.to)
  })
}
