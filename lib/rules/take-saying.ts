import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {readingWith} from './reading-with.js'

/** `“It is over,” the report [quoted] her [as saying]`, where `her as saying` was read as said. */
export function takeSaying(tokens: readonly Token[], reading: Reading): Reading {
  const {cue, content} = reading
  if (!cue || tokens[cue.to - 1]!.lemma !== 'quote' || content.length < 2) return reading
  const whom = content.find(
    ({from, to}) => from === cue.to && tokens[to - 1]!.lower === 'saying' && tokens[to - 2]!.lower === 'as'
  )
  if (!whom) return reading
  return readingWith(reading, {
    cue: {from: cue.from, to: whom.to},
    content: content.filter((range) => range !== whom)
  })
}
