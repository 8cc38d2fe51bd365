import type {Span} from '../../types/span.js'
import type {ExpectedAttribution} from './expected.js'

/** Where the words of an expected attribution stand. */
export interface ExpectedPlace {
  readonly mention: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/** Where an expected attribution stands: in the one paragraph that holds all of its words, close together. */
export function expectedPlace(text: string, item: ExpectedAttribution): ExpectedPlace {
  let best: (ExpectedPlace & {readonly far: number}) | undefined
  for (const line of text.matchAll(/[^\n]+/g)) {
    if (item.within && !line[0].startsWith(item.within)) continue
    const end = line.index + line[0].length
    const cues = all(text, item.cue, line.index, end)
    const mentions = item.source === null ? [undefined] : all(text, item.source, line.index, end)
    for (const content of inOrder(text, item.content, line.index, end)) {
      const free = (span: Span): boolean =>
        content.every((piece) => piece.end <= span.start || span.end <= piece.start)
      const gaps = content.reduce((sum, piece, i) => sum + (i ? distance(content[i - 1]!, piece) : 0), 0)
      for (const cue of cues.filter(free)) {
        for (const mention of mentions.filter((span) => !span || free(span))) {
          const near = Math.min(...content.map((piece) => distance(piece, cue)))
          const far = gaps + near + (mention ? distance(mention, cue) : 0)
          if (!best || far < best.far) best = {mention: mention ? [mention] : [], cue: [cue], content, far}
        }
      }
    }
  }
  if (!best) throw new Error(`attribution ${item.n} is not in the text`)
  return best
}

/** Every way in which some stretches of words stand one after the other between two offsets. */
function inOrder(text: string, pieces: readonly string[], from: number, to: number): Span[][] {
  const [first, ...rest] = pieces
  if (first === undefined) return [[]]
  return all(text, first, from, to).flatMap((span) =>
    inOrder(text, rest, span.end, to).map((others) => [span, ...others])
  )
}

/** All places of some words between two offsets, as whole words. */
function all(text: string, words: string, from: number, to: number): Span[] {
  const spans: Span[] = []
  const letter = /[\p{L}\p{N}]/u
  for (
    let start = text.indexOf(words, from);
    start >= 0 && start < to;
    start = text.indexOf(words, start + 1)
  ) {
    const end = start + words.length
    const inWord =
      (letter.test(text[start - 1] ?? '') && letter.test(words[0]!)) ||
      (letter.test(text[end] ?? '') && letter.test(words.at(-1)!))
    if (!inWord && end <= to) spans.push({start, end})
  }
  return spans
}

function distance(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end)
}
