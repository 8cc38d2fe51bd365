import type {Piece} from '../../types/piece.js'
import {articleText} from './article-text.js'
import {codePoints} from './code-points.js'
import type {Format} from './format.js'
import {safeJson} from './safe-json.js'

/**
 * The annotation format of Citron, the quote extractor of the BBC, to score or train it side by side: quotes with cue,
 * sources and contents, for a source that is called otherwise here its fullest mention, and the mentions of each source as a group. Offsets count code points.
 *
 * A quote of Citron has a cue, so attributions without one are left out.
 *
 * `{"text": "Lee said …", "quotes": [{"cue": {"start": 4, "end": 8, "text": "said"}, …}], "coreference_groups": []}`
 */
export const citron: Format = {
  extension: '.citron.json',
  write(graph) {
    const text = articleText(graph)
    const point = codePoints(text)
    const span = (piece: Piece) => ({start: point(piece.start), end: point(piece.end), text: piece.text})
    const fullest = new Map(graph.sources.map(({id, mentions}) => [id, longest(mentions)]))
    const quotes = graph.attributions.flatMap(({id, cue, source, mention, content, confidence}) => {
      if (!cue) return []
      const full = source === null ? undefined : fullest.get(source)
      return {
        cue: span(cue),
        sources: mention.map(span),
        contents: content.map(span),
        // Who `he` is.
        coreferences: full && mention.every(({start}) => start !== full.start) ? [span(full)] : [],
        confidence,
        id
      }
    })
    const groups = graph.sources.filter(({mentions}) => mentions.length > 1)
    const coreference_groups = groups.map(({mentions}) => mentions.map(span))
    return `${safeJson({text, quotes, coreference_groups}, 2)}\n`
  }
}

/** The first of the longest pieces. */
function longest(pieces: readonly Piece[]): Piece | undefined {
  return pieces.reduce<Piece | undefined>(
    (best, piece) => (best && best.text.length >= piece.text.length ? best : piece),
    undefined
  )
}
