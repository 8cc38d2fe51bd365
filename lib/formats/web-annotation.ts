import type {Attribution} from '../../types/attribution.js'
import type {Claim} from '../../types/claim.js'
import type {Piece} from '../../types/piece.js'
import type {Source} from '../../types/source.js'
import {messages} from '../messages.js'
import {articleIri} from './article-iri.js'
import {articleText} from './article-text.js'
import {codePoints} from './code-points.js'
import type {Format} from './format.js'
import {safeJson} from './safe-json.js'

/** How much of the text around a place helps to find it again, in UTF-16 code units. */
const around = 32

/**
 * W3C Web Annotation: a collection with an annotation for every source (all its mentions), for the cue and for the content of
 * every attribution, and for every claim. Places are given twice, by their words with what stands around them and by their
 * position in code points.
 *
 * `{"type": "Annotation", "motivation": "describing", "body": […], "target": [{"source": "a", "selector": […]}]}`
 */
export const webAnnotation: Format = {
  extension: '.anno.jsonld',
  write(graph) {
    const text = articleText(graph)
    const point = codePoints(text)
    const iri = articleIri(graph.article)
    const at = (id: string): string => `${iri}#${encodeURIComponent(id)}`
    const sources = new Map(graph.sources.map((source) => [source.id, source]))
    const attributions = new Map(graph.attributions.map((attribution) => [attribution.id, attribution]))

    function target({start, end, text: exact}: Piece) {
      const before = Math.max(0, start - around)
      const after = Math.min(text.length, end + around)
      const quote = {
        type: 'TextQuoteSelector',
        exact,
        // Not from the middle of a character.
        prefix: text.slice(isInside(text, before) ? before + 1 : before, start),
        suffix: text.slice(end, isInside(text, after) ? after - 1 : after)
      }
      const position = {type: 'TextPositionSelector', start: point(start), end: point(end)}
      return {source: iri, selector: [quote, position]}
    }
    function annotation(id: string, motivation: string, body: readonly object[], pieces: readonly Piece[]) {
      if (pieces.length === 0) return []
      return [{type: 'Annotation', id: at(id), motivation, body, target: pieces.map(target)}]
    }
    const nameOf = (source: string | null): string =>
      source === null ? messages.view.nobody : (sources.get(source)?.name ?? source)
    /** `Ann Lee (said)` */
    const saying = ({source, cue}: Attribution): string =>
      `${nameOf(source)} (${cue?.text ?? messages.view.noCue})`

    function ofSource({id, name, kind, identity, mentions}: Source) {
      const body = [...tags('source', kind, identity), described('identifying', name)]
      return annotation(id, 'identifying', body, mentions)
    }
    function ofAttribution(attribution: Attribution) {
      const {id, cue, content, basis, form, stance, tone} = attribution
      const who = described('describing', saying(attribution))
      return [
        ...annotation(
          `${id}-cue`,
          'classifying',
          [...tags('cue', basis, stance, tone), who],
          cue ? [cue] : []
        ),
        ...annotation(id, 'describing', [...tags('content', form), who], content)
      ]
    }
    function ofClaim(claim: Claim) {
      const {id, kind, certainty, polarity, pieces} = claim
      const who = claim.attributions.flatMap((one) => attributions.get(one) ?? []).map(saying)
      const words = who.length ? who.join(' > ') : messages.view.article
      const body = [...tags('claim', kind, certainty, polarity), described('describing', words)]
      return annotation(id, 'describing', body, pieces)
    }
    const items = [
      ...graph.sources.flatMap(ofSource),
      ...graph.attributions.flatMap(ofAttribution),
      ...graph.claims.flatMap(ofClaim)
    ]
    return `${safeJson(
      {
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id: `${iri}#reportedly-annotations`,
        type: 'AnnotationCollection',
        label: graph.article.title ?? graph.article.id,
        total: items.length,
        first: {id: `${iri}#reportedly-page`, type: 'AnnotationPage', startIndex: 0, items}
      },
      2
    )}\n`
  }
}

function tags(...values: readonly string[]) {
  return values.map((value) => ({type: 'TextualBody', purpose: 'tagging', value}))
}

function described(purpose: string, value: string) {
  return {type: 'TextualBody', purpose, value, format: 'text/plain'}
}

/** Whether a place is between the halves of a pair of surrogates. */
function isInside(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(Math.max(0, at - 1), at + 1))
}
