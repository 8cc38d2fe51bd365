import type {Root} from 'nlcst'
import type {Span} from '../types/span.js'

/** Where the sentences of a tree are, `shift` code units further on. */
export function sentenceSpans(tree: Root, shift = 0): Span[] {
  const spans: Span[] = []
  for (const paragraph of tree.children) {
    if (paragraph.type !== 'ParagraphNode') continue
    for (const sentence of paragraph.children) {
      const start = sentence.position?.start.offset
      const end = sentence.position?.end.offset
      if (sentence.type !== 'SentenceNode' || start === undefined || end === undefined) continue
      spans.push({start: start + shift, end: end + shift})
    }
  }
  return spans
}
