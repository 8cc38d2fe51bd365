import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {toldNouns} from '../lexicon/told-nouns.js'
import {authorEnd} from './author-end.js'
import {readingWith} from './reading-with.js'

/** Who says what is denied belongs to it, where it was left out between two parts: `rejected [a claim] by Hall [that she lied]`. */
export function fillAuthor(tokens: readonly Token[], reading: Reading): Reading {
  const {content} = reading
  if (content.length < 2) return reading
  const filled: Range[] = [content[0]!]
  for (const range of content.slice(1)) {
    const last = filled.at(-1)!
    const isAuthored =
      range.from > last.to &&
      range.from - last.to < 8 &&
      toldNouns.has(tokens[last.to - 1]!.lemma) &&
      !holdsFrame(reading, last.to, range.from) &&
      authorEnd(tokens, last.to, range.to) === range.from
    if (isAuthored) filled[filled.length - 1] = {from: last.from, to: range.to}
    else filled.push(range)
  }
  return filled.length < content.length ? readingWith(reading, {content: filled}) : reading
}

function holdsFrame({cue, mention}: Reading, from: number, to: number): boolean {
  return [...(cue ? [cue] : []), ...mention].some((range) => range.from < to && from < range.to)
}
