import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {hearsayVerbs} from '../lexicon/hearsay-verbs.js'
import {readingWith} from './reading-with.js'

/** Take off what is said the word that says nothing: `[It] is understood that the mill will close`, with `that` or without. */
export function dropIt(tokens: readonly Token[], reading: Reading): Reading {
  const {cue, mention, content} = reading
  const [first, second] = content
  if (!cue || mention.length || !first || !second) return reading
  const alone = first.to === first.from + 1 && first.to === cue.from && tokens[first.from]!.lower === 'it'
  const verb = tokens[cue.to - 1]!
  if (!alone || second.from !== cue.to || !hearsayVerbs.has(verb.lower) || verb.tag !== 'VBN') return reading
  return tokens[second.from]!.lower === 'to' ? reading : readingWith(reading, {content: content.slice(1)})
}
