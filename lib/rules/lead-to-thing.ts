import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {showingThings} from '../lexicon/showing-things.js'
import {readingWith} from './reading-with.js'

/** How many words lie between the thing and who made it, at most. */
const reach = 12

/**
 * A thing that shows something, where the model took who made it, behind `by`, for the source: `[Video] posted by activists and verified by {the
 * paper} [shows] <two fires>`.
 */
export function leadToThing(tokens: readonly Token[], reading: Reading): Reading {
  const {cue, mention} = reading
  const [who] = mention
  if (!cue || !who || mention.length > 1 || who.to > cue.from) return reading
  const by = who.from - 1
  if (tokens[by]?.lower !== 'by' || tokens[by - 1]?.pos !== 'VERB') return reading
  const {sentence} = tokens[by]!
  let first = by
  while (tokens[first - 1]?.sentence === sentence) first--
  for (let at = first; at < by && at < first + 4; at++) {
    const {lemma, pos} = tokens[at]!
    const isThing = showingThings.has(lemma) || (at === first && showingThings.has(tokens[at]!.lower))
    if (isThing && tokens[at + 1]!.pos === 'VERB' && by - at < reach)
      return readingWith(reading, {mention: [{from: first, to: who.to}]})
    if (pos !== 'DET' && pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'PROPN') break
  }
  return reading
}
