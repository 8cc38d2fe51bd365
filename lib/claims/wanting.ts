import type {Manner} from '../../types/manner.js'
import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {fearingWords} from '../lexicon/fearing-words.js'
import {movedWords} from '../lexicon/moved-words.js'
import {isThing} from '../rules/is-thing.js'

const concerns: ReadonlySet<string> = new Set([
  'alarm',
  'alarmed',
  'concern',
  'concerned',
  'concerns',
  'unease',
  'uneasy'
])

/**
 * What somebody has in mind who wants or does not want something: a wish (`hopes that the rain stops`), fear of what may come
 * (`fears a flood`), or a feeling about what is so (`is glad that the rain stopped`); `null` for every other stance.
 */
export type Wanting = 'wish' | 'fear' | 'feeling'

/** By the words of the cue; `would like to` is a wish. */
export function wantingOf(
  tokens: readonly Token[],
  {cue, content}: Reading,
  {stance}: Manner
): Wanting | null {
  if (stance !== 'wants') return null
  let found: Wanting = 'wish'
  for (let i = cue?.from ?? 0; cue && i < cue.to; i++) {
    const {lower, lemma} = tokens[i]!
    if (lower === 'would' || lower === "'d" || lower === 'to') return 'wish'
    if (fearingWords.has(lower) || fearingWords.has(lemma)) found = 'fear'
    else if (movedWords.has(lower) || movedWords.has(lemma)) found = 'feeling'
  }
  return found === 'fear' && cue && isOfWhatIs(tokens, cue) && isThing(tokens, content) ? 'feeling' : found
}

/** `expressed concern over`: of a thing that is so; not `is worried about`, `fears of`. */
function isOfWhatIs(tokens: readonly Token[], {from, to}: Range): boolean {
  const {lower} = tokens[to - 1]!
  if (to - from < 2 || (lower !== 'over' && lower !== 'about' && lower !== 'at')) return false
  return concerns.has(tokens[to - 2]!.lower)
}
