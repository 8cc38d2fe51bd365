import type {Root} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import type {Span} from '../types/span.js'
import {sentenceSpans} from './sentence-spans.js'

const parser = new ParseEnglish()
/** parse-latin takes quadratic time on long documents, but none that is felt below this length. */
const longest = 20_000

/**
 * Sentences as retext-english sees them, of a text of any length in linear time.
 *
 * A long text is read in blocks. Where a block does not end with a paragraph, its last sentence may be cut off, so the next
 * block begins with it; the sentences are those that the parser sees in the whole text.
 */
export function parseSentences(text: string): Span[] {
  const spans: Span[] = []
  // Whether the last span is the beginning of a sentence that is longer than a block.
  let goesOn = false
  for (let start = 0; start < text.length; ) {
    const {end, whole} = blockEnd(text, start)
    const found = sentenceSpans(parser.parse(text.slice(start, end)) as Root, start)
    const cutOff = !whole && found.length > 1 ? found.pop() : undefined
    const first = found[0]
    if (goesOn && first) {
      spans[spans.length - 1] = {start: spans.at(-1)!.start, end: first.end}
      found.shift()
    }
    for (const span of found) spans.push(span)
    goesOn = !whole && !cutOff && spans.length > 0
    start = cutOff ? cutOff.start : end
  }
  return spans
}

/** Where the block that begins at `start` ends: with a paragraph, else at a space, else anywhere. */
function blockEnd(text: string, start: number): {end: number; whole: boolean} {
  const limit = start + longest
  if (limit >= text.length) return {end: text.length, whole: true}
  const block = text.slice(start, limit)
  for (const mark of ['\n\n', '\r\n\r\n']) {
    const at = block.lastIndexOf(mark)
    if (at > 0) return {end: start + at + mark.length, whole: true}
  }
  const space = block.lastIndexOf(' ')
  if (space > 0) return {end: start + space + 1, whole: false}
  // Do not cut a pair of surrogates.
  return {end: /[\uD800-\uDBFF]/.test(block.at(-1)!) ? limit - 1 : limit, whole: false}
}
