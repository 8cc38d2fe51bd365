import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {isFiniteVerb} from './is-finite-verb.js'
import {readingWith} from './reading-with.js'

/** `Anyone who says [otherwise] has not read it`: what stands behind is told of who says so. */
export function cutOtherwise(tokens: readonly Token[], reading: Reading): Reading {
  const {cue, content} = reading
  const [first] = content
  if (
    !cue ||
    !first ||
    content.length > 1 ||
    first.from !== cue.to ||
    tokens[first.from]!.lower !== 'otherwise'
  )
    return reading
  if (first.to - first.from < 2 || !isFiniteVerb(tokens, first.from + 1)) return reading
  return readingWith(reading, {content: [{from: first.from, to: first.from + 1}]})
}
