import type {Attribution} from '../../types/attribution.js'
import type {ExpectedPlace} from './expected-place.js'
import {sharedWords} from './shared-words.js'

/** For every expected attribution the one of ours that shares most with it, one to one. */
export function pairAttributions(
  places: readonly ExpectedPlace[],
  ours: readonly Attribution[]
): (Attribution | undefined)[] {
  const candidates = places.flatMap((at, i) =>
    ours.flatMap((our) => {
      const cue = our.cue ? sharedWords([our.cue], at.cue) : 0
      const content = sharedWords(our.content, at.content)
      const mention = sharedWords(our.mention, at.mention)
      return cue || content ? [{i, our, score: (cue ? 1 : 0) + 2 * content + mention}] : []
    })
  )
  const pairs: (Attribution | undefined)[] = places.map(() => undefined)
  for (const {i, our} of candidates.sort((a, b) => b.score - a.score)) {
    if (!pairs[i] && !pairs.includes(our)) pairs[i] = our
  }
  return pairs
}
