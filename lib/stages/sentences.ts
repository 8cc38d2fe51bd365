import type {Passage} from '../../types/passage.js'
import type {Sentence} from '../../types/sentence.js'
import type {Span} from '../../types/span.js'

/** Sentences, cut where a passage ends. */
export function findSentences(
  text: string,
  passages: readonly Passage[],
  spans: readonly Span[]
): Sentence[] {
  const sentences: Sentence[] = []
  let at = 0
  passages.forEach((passage, index) => {
    while (at < spans.length && spans[at]!.end <= passage.start) at++
    for (let i = at; i < spans.length && spans[i]!.start < passage.end; i++) {
      const piece = trim(text, Math.max(spans[i]!.start, passage.start), Math.min(spans[i]!.end, passage.end))
      if (piece.start < piece.end) sentences.push({...piece, passage: index})
    }
  })
  return sentences
}

function trim(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return {start, end}
}
