import type {Passage} from '../../types/passage.js'
import type {Sentence} from '../../types/sentence.js'
import type {Span} from '../../types/span.js'
import type {BreakPoint} from '../sentences/break-point.js'
import {gluedBreaks} from '../sentences/glued-breaks.js'
import {joins} from '../sentences/joins.js'
import {splits} from '../sentences/splits.js'

/** No sentence is longer (in UTF-16 units), so that later stages never meet one of a megabyte. */
const longest = 4000
/** What the rules see on each side of a place. */
const sight = 60

/**
 * Sentences: what the parser saw, cut where a passage ends, repaired.
 *
 * Everything in the text but white space lies in exactly one of them, also what the parser left out.
 */
export function findSentences(
  text: string,
  passages: readonly Passage[],
  spans: readonly Span[]
): Sentence[] {
  const sentences: Sentence[] = []
  let at = 0
  passages.forEach((passage, index) => {
    const starts = [passage.start]
    while (at < spans.length && spans[at]!.start < passage.end) {
      if (spans[at]!.start > starts.at(-1)!) starts.push(spans[at]!.start)
      at++
    }
    for (const long of joined(text, starts, passage.end)) {
      for (const span of separated(text, long)) {
        for (const {start, end} of shortened(text, span)) sentences.push({start, end, passage: index})
      }
    }
  })
  return sentences
}

/** One span a sentence, those that belong together made one. */
function joined(text: string, starts: readonly number[], end: number): Span[] {
  const found: Span[] = []
  starts.forEach((start, i) => {
    let span = trim(text, start, starts[i + 1] ?? end)
    const last = found.at(-1)
    if (last && span.start < span.end) {
      // `He left. ” She …`: marks that close belong to what they close.
      const closing = /^(?:["”’»)\]]\s+)+|^\[\d{1,3}\]\s+/.exec(
        text.slice(span.start, Math.min(span.start + sight, span.end))
      )?.[0]
      if (closing && last.end < span.start + closing.length) {
        const rest = trim(text, span.start + closing.length, span.end)
        found[found.length - 1] = trim(text, last.start, rest.start)
        span = rest
      }
    }
    if (span.start >= span.end) return
    const before = found.at(-1)
    if (before && joins(pointAt(text, before, span)))
      found[found.length - 1] = {start: before.start, end: span.end}
    else found.push(span)
  })
  return found
}

/** The sentences in a span that the parser took for one. */
function separated(text: string, span: Span): Span[] {
  const slice = text.slice(span.start, span.end)
  const cuts: number[] = gluedBreaks(slice)
  for (const gap of slice.matchAll(/(?<=[.!?…"”’')\]»])\s+/g)) {
    const from = cuts.findLast((cut) => cut <= gap.index) ?? 0
    const behind = gap.index + gap[0].length
    const point = pointAt(slice, {start: from, end: gap.index}, {start: behind, end: slice.length})
    if (splits(point)) cuts.push(behind)
  }
  cuts.sort((a, b) => a - b)
  return [0, ...cuts].map((cut, i) => trim(text, span.start + cut, span.start + (cuts[i] ?? slice.length)))
}

/** A span cut at spaces until no part is too long. */
function shortened(text: string, {start, end}: Span): Span[] {
  const parts: Span[] = []
  let from = start
  while (end - from > longest) {
    let to = from + longest
    const space = text.slice(from, to).search(/\s\S*$/)
    if (space > 0) to = from + space
    // Do not cut a pair of surrogates.
    else if (/[\uDC00-\uDFFF]/.test(text.charAt(to))) to--
    parts.push(trim(text, from, to))
    from = trim(text, to, end).start
  }
  parts.push({start: from, end})
  return parts
}

function pointAt(text: string, left: Span, right: Span): BreakPoint {
  const from = Math.max(left.start, left.end - sight)
  return {
    left: text.slice(from, left.end),
    right: text.slice(right.start, Math.min(right.end, right.start + sight)),
    whole: from === left.start
  }
}

function trim(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return {start, end}
}
