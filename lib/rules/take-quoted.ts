import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {quotedFrame} from './quoted-frame.js'
import {readingWith} from './reading-with.js'
import {sentenceAround} from './sentence-around.js'

/** Readings of `saying` with who is quoted for the source, and through whom in the cue: `[A spokesman] [was quoted by the agency as saying] …` */
export function takeQuoted(tokens: readonly Token[], reading: Reading): Reading {
  const {cue, content} = reading
  if (!cue || tokens[cue.to - 1]!.lower !== 'saying') return reading
  const frame = quotedFrame(tokens, cue.to - 1, sentenceAround(tokens, cue.from).from)
  if (!frame) return reading
  const {from, to} = {from: frame.who.from, to: frame.cue.to}
  const rest = content.filter((range) => range.to <= from || range.from >= to)
  return rest.length ? readingWith(reading, {cue: frame.cue, mention: [frame.who], content: rest}) : reading
}
