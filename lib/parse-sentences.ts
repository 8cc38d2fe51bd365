import type {Root} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import type {Span} from '../types/span.js'
import {sentenceSpans} from './sentence-spans.js'

const parser = new ParseEnglish()
/** parse-latin takes quadratic time on long documents, but none that is felt below this length. */
const longest = 20_000

/** Sentences as retext-english sees them, of a text of any length in linear time. */
export function parseSentences(text: string): Span[] {
  const spans: Span[] = []
  for (let start = 0; start < text.length; ) {
    const end = blockEnd(text, start)
    spans.push(...sentenceSpans(parser.parse(text.slice(start, end)) as Root, start))
    start = end
  }
  return spans
}

/** Where the block that begins at `start` ends: after a blank line, else a line, else a space, else anywhere. */
function blockEnd(text: string, start: number): number {
  const limit = start + longest
  if (limit >= text.length) return text.length
  for (const mark of ['\n\n', '\n', '. ', ' ']) {
    const at = text.lastIndexOf(mark, limit - mark.length)
    if (at > start) return at + mark.length
  }
  // Do not cut a pair of surrogates.
  return /[\uD800-\uDBFF]/.test(text.charAt(limit - 1)) ? limit - 1 : limit
}
