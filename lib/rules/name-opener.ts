import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {people} from '../lexicon/people.js'
import {isFiniteVerb} from './is-finite-verb.js'
import {readingWith} from './reading-with.js'

/** How far before the verb its sentence begins. */
const reach = 20

/**
 * Who opens the sentence before an aside, where nobody was seen to say it: `[Survivors], speaking through a friend, said it was dark`.
 * A word for people alone is taken: `Sadly, after the fire, said …` opens with none.
 */
export function nameOpener(tokens: readonly Token[], reading: Reading): Reading {
  const {cue, content, mention} = reading
  if (!cue || mention.length || tokens[cue.from - 1]?.text !== ',' || !isFiniteVerb(tokens, cue.from))
    return reading
  const {sentence} = tokens[cue.from]!
  let first = cue.from
  while (first > 0 && tokens[first - 1]!.sentence === sentence && cue.from - first <= reach) first--
  if (
    tokens[first - 1]?.sentence === sentence ||
    tokens[first + 1]?.text !== ',' ||
    first + 1 >= cue.from - 1
  )
    return reading
  const {lower} = tokens[first]!
  if (!lower.endsWith('s') || !people.has(lower.slice(0, -1))) return reading
  return content.every(({from}) => from >= cue.to)
    ? readingWith(reading, {mention: [{from: first, to: first + 1}]})
    : reading
}
