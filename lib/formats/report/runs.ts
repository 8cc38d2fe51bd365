import type {Passage} from '../../../types/passage.js'
import type {Piece} from '../../../types/piece.js'
import type {Outline} from './outline.js'

/** What a word is, apart from being part of a claim. */
export type Accent = 'mention' | 'cue' | 'hedge' | 'negation'

/**
 * A stretch of a passage that is the same from end to end.
 *
 * In `Lee said it may rain`, `may`: `{text: 'may', claims: [0], accents: ['hedge'], found: [], findings: []}`
 */
export interface Run {
  readonly text: string
  /** Indexes of the claims that it is part of, the smallest first. */
  readonly claims: readonly number[]
  readonly accents: readonly Accent[]
  /** Indexes of the findings that it is part of. */
  readonly found: readonly number[]
  /** Those of them that end with it. */
  readonly findings: readonly number[]
}

interface Span {
  readonly start: number
  readonly end: number
  readonly claim: number
  readonly accent: Accent | null
  readonly finding: number
}

/** For every passage, its text in runs, without the white space around it. */
export function runsOf({graph}: Outline, findings: readonly Piece[]): Run[][] {
  const spans: Span[] = []
  const add = (piece: Piece | null, part: Partial<Span>): void => {
    if (piece && piece.end > piece.start)
      spans.push({claim: -1, accent: null, finding: -1, ...part, start: piece.start, end: piece.end})
  }
  graph.claims.forEach((claim, at) => {
    for (const piece of claim.pieces) add(piece, {claim: at})
    for (const {piece} of claim.hedges) add(piece, {accent: 'hedge'})
    for (const piece of claim.negations) add(piece, {accent: 'negation'})
  })
  for (const {mention, cue} of graph.attributions) {
    for (const piece of mention) add(piece, {accent: 'mention'})
    add(cue, {accent: 'cue'})
  }
  findings.forEach((piece, at) => {
    add(piece, {finding: at})
  })
  spans.sort((a, b) => a.start - b.start)
  let next = 0
  let open: Span[] = []
  return graph.article.passages.map((passage) => {
    while (next < spans.length && spans[next]!.start < passage.end) open.push(spans[next++]!)
    const runs = cut(passage, open)
    open = open.filter((span) => span.end > passage.end)
    return runs
  })
}

/** One passage in runs, by the spans that reach into it. */
function cut(passage: Passage, spans: readonly Span[]): Run[] {
  const from = passage.start + passage.text.length - passage.text.trimStart().length
  const to = passage.start + passage.text.trimEnd().length
  if (from >= to) return []
  const inside = spans
    .map((span) => ({
      ...span,
      start: Math.max(from, span.start),
      last: span.end <= passage.end,
      end: Math.min(to, span.end)
    }))
    .filter((span) => span.start < span.end)
  const bounds = [...new Set([from, to, ...inside.flatMap(({start, end}) => [start, end])])].sort(
    (a, b) => a - b
  )
  const runs: Run[] = []
  let next = 0
  let open: typeof inside = []
  inside.sort((a, b) => a.start - b.start)
  for (let i = 0; i + 1 < bounds.length; i++) {
    const start = bounds[i]!
    const end = bounds[i + 1]!
    open = open.filter((span) => span.end > start)
    while (next < inside.length && inside[next]!.start <= start) open.push(inside[next++]!)
    const claims = open.filter(({claim}) => claim >= 0).sort((a, b) => b.start - a.start || a.end - b.end)
    runs.push({
      text: passage.text.slice(start - passage.start, end - passage.start),
      claims: [...new Set(claims.map(({claim}) => claim))],
      accents: [...new Set(open.flatMap(({accent}) => accent ?? []))],
      found: open.filter(({finding}) => finding >= 0).map(({finding}) => finding),
      findings: open
        .filter((span) => span.finding >= 0 && span.end === end && span.last)
        .map(({finding}) => finding)
    })
  }
  return runs
}
