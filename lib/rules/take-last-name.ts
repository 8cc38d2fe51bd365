import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {isCapital} from '../sources/capital.js'
import {readingWith} from './reading-with.js'

/** The last word of a name that may be an adverb, given back to the name: `The charity Clean Tarn [Now] claimed`. */
export function takeLastName(tokens: readonly Token[], reading: Reading): Reading {
  const {cue, mention} = reading
  const last = mention.at(-1)
  if (!cue || !last || last.to !== cue.from || cue.to - cue.from < 2) return reading
  const word = tokens[cue.from]!
  if (word.pos !== 'ADV' || !isCapital(word.text) || tokens[cue.from - 1]!.pos !== 'PROPN') return reading
  // In a headline every word may have a capital.
  if (isCapital(tokens[cue.from + 1]!.text)) return reading
  return readingWith(reading, {
    cue: {from: cue.from + 1, to: cue.to},
    mention: [...mention.slice(0, -1), {from: last.from, to: cue.from + 1}]
  })
}
