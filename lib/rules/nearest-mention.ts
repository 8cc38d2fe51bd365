import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {readingWith} from './reading-with.js'

/**
 * Where the model takes two for who speaks, the one beside the cue: in `Lee left, and the police said …` the police.
 *
 * Of those before and behind it, the one before: a verb of saying mostly has its content behind it.
 */
export function nearestMention(_: readonly Token[], reading: Reading): Reading {
  const {cue, mention} = reading
  if (!cue || mention.length < 2) return reading
  let nearest = mention[0]!
  for (const range of mention) if (distance(cue, range) < distance(cue, nearest)) nearest = range
  return readingWith(reading, {mention: [nearest]})
}

/** How many tokens stand between two ranges. */
function distance(one: Range, other: Range): number {
  return Math.max(one.from - other.to, other.from - one.to)
}
