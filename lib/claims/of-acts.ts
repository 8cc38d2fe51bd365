import type {Clause} from './clause.js'
import {isA} from './grammar.js'
import type {Spoken} from './spoken.js'

/** `The deployment follows Lee's statement that …`: without what was said it only tells of that act. */
export function ofActs(
  {frames, grammar: {tokens}, index, readings, share, shares: {shareOf}}: Spoken,
  clause: Clause
): Clause {
  if (clause.about >= 0 || frames.length === 0) return clause
  for (const frame of frames) {
    const range = readings[frame]!.cue
    for (let at = range ? range.from : 0; range && at < range.to; at++) {
      const {head, relation, pos} = tokens[at]!
      const completes =
        relation === 'obj' ||
        relation === 'ccomp' ||
        // `The claim that he lied was false`
        (pos === 'NOUN' && isA(relation, 'nsubj')) ||
        (share.reading >= 0 && (relation === 'obl' || relation === 'nmod'))
      if (completes && head >= 0 && shareOf[head] === index && clause.words.includes(head))
        return {head: clause.head, words: clause.words, about: frame}
    }
  }
  return clause
}
