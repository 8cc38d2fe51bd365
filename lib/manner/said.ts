import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {timeAt} from './time-at.js'

/** How far from the cue a time may stand: `said in an interview with the paper on Tuesday`. */
const reach = 12

/** When it was said: the time nearest to the cue, in the cue or in the words around it that are not content. */
export function saidOf(
  tokens: readonly Token[],
  reading: Reading,
  parent: Reading | undefined
): Range | null {
  const cue = reading.cue
  if (!cue) return null
  const sentence = tokens[cue.from]!.sentence
  // A nested one was said in the words of its parent.
  const bounds = parent?.content.find(({from, to}) => cue.from >= from && cue.to <= to)
  const taken = (i: number): boolean =>
    tokens[i]!.sentence !== sentence ||
    (bounds !== undefined && (i < bounds.from || i >= bounds.to)) ||
    reading.content.some(({from, to}) => i >= from && i < to)
  for (let i = cue.from; i < Math.min(tokens.length, cue.to + reach) && !taken(i); i++) {
    // A further act has its own time: `said so and left Tuesday`.
    if (i >= cue.to && tokens[i]!.pos === 'VERB' && !tokens[i]!.lower.endsWith('ing')) break
    const to = timeAt(tokens, i)
    if (to > i && !taken(to - 1)) return {from: i, to}
  }
  for (let i = cue.from - 1; i >= Math.max(0, cue.from - reach) && !taken(i); i--) {
    if (inMention(reading, i)) {
      if (i > 0 && tokens[i - 1]!.sentence === sentence) continue
      break
    }
    let found = -1
    for (let start = i; start > i - 4 && start >= 0 && !taken(start); start--) {
      if (inMention(reading, start)) break
      if (timeAt(tokens, start) === i + 1) found = start
    }
    if (found >= 0) return {from: found, to: i + 1}
    if (tokens[i]!.pos === 'VERB') break
  }
  return null
}

function inMention(reading: Reading, i: number): boolean {
  return reading.mention.some(({from, to}) => i >= from && i < to)
}
