import type {ClaimGraph} from '../types/graph.js'
import type {Span} from '../types/span.js'
import {expectGraph} from './expect-graph.js'
import {firstWhere} from './first-where.js'
import {wrongValue} from './wrong-value.js'

/**
 * Where a piece of an article stands in the page or the Markdown that it was read from.
 *
 * Several stretches where tags or marks stand between its words: `The <b>dam</b> broke` has three. What is between two
 * paragraphs of the text is in none.
 *
 * @param graph
 *   Graph of `readPage`, `readMarkdown`, or a pipeline.
 * @param piece
 *   Any piece of it, or a range of its text.
 * @returns
 *   Half-open ranges of UTF-16 code units of the file, in order of the text. Where the graph was read from plain text, the
 *   piece itself.
 * @throws {TypeError}
 *   Where the graph or the piece is not what is expected.
 */
export function original(graph: ClaimGraph, piece: Span): readonly Span[] {
  expectGraph(graph, 'one')
  if (!isSpan(piece)) throw new TypeError(wrongValue('piece', 'a piece or a range', piece))
  const {original: file} = graph.article
  if (!file) return [{start: piece.start, end: piece.end}]
  const {runs} = file
  const nearest = firstWhere(runs.length, (at) => runs[at]!.end > piece.start)
  const found: {start: number; end: number}[] = []
  if (piece.start >= piece.end) return found
  for (let i = nearest; i < runs.length && runs[i]!.start < piece.end; i++) {
    const {start, end, from, to} = runs[i]!
    const isSame = end - start === to - from
    const first = isSame ? from + Math.max(0, piece.start - start) : from
    const behind = isSame ? to - Math.max(0, end - piece.end) : to
    const last = found.at(-1)
    if (last && last.end === first) last.end = behind
    else if (last?.start !== first || last.end !== behind) found.push({start: first, end: behind})
  }
  return found
}

function isSpan(value: Span | null | undefined): boolean {
  return typeof value?.start === 'number' && typeof value.end === 'number'
}
