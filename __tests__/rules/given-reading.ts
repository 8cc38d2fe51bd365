import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {readText} from './read-with.js'

/** A reading written in its sentence: `{The council} [ordered] <new roads>.` has its mention, its cue and its content in brackets. */
export function givenReading(
  marked: string,
  confidence = 1
): {readonly tokens: readonly Token[]; readonly reading: Reading} {
  let plain = ''
  const open = new Map<string, number>()
  const spans: {readonly kind: string; readonly start: number; readonly end: number}[] = []
  for (const character of marked) {
    const close = '}]>'.indexOf(character)
    if ('{[<'.includes(character)) open.set(character, plain.length)
    else if (close >= 0) spans.push({kind: character, start: open.get('{[<'[close]!)!, end: plain.length})
    else plain += character
  }
  const {tokens} = readText(plain)
  const rangesOf = (kind: string): Range[] =>
    spans
      .filter((span) => span.kind === kind)
      .map(({start, end}) => ({
        from: tokens.findIndex((token) => token.start >= start),
        to: tokens.findLastIndex((token) => token.end <= end) + 1
      }))
  const reading = {
    cue: rangesOf(']')[0] ?? null,
    mention: rangesOf('}'),
    content: rangesOf('>'),
    parent: -1,
    confidence,
    why: 'given'
  }
  return {tokens, reading}
}
