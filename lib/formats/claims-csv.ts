import type {Claim} from '../../types/claim.js'
import type {ClaimGraph} from '../../types/graph.js'
import {expectGraph} from '../expect-graph.js'
import {messages} from '../messages.js'
import {origins} from '../queries/origins.js'
import {chainOf} from './chain-of.js'
import {csvText} from './csv-text.js'
import type {Format} from './format.js'
import {joined} from './joined.js'

const columns = [
  'article',
  'publisher',
  'published',
  'claim',
  'text',
  'alone',
  'voice',
  'source',
  'source_kind',
  'source_identity',
  'cue',
  'chain',
  'origins',
  'basis',
  'stance',
  'tone',
  'certainty',
  'hedges',
  'polarity',
  'kind',
  'dates',
  'worth',
  'confidence',
  'passage',
  'start',
  'end'
] as const

/**
 * A table of claims for spreadsheets and data frames, a claim a row: what it says, who says so, through whom it came, and how
 * sure it is.
 *
 * `voice` is whoever says it, `The article itself` where nobody else does; `chain` leads from the voice next to the article to
 * the last one known, with ` > ` between; `confidence` is that of its innermost attribution; `start` and `end` are UTF-16 offsets.
 */
export const claimsCsv: Format = {
  extension: '.claims.csv',
  write: (graph) => csvText(columns, rows(graph), true),
  follow: (graph) => csvText(columns, rows(graph), false)
}

function rows(graph: ClaimGraph) {
  expectGraph(graph, 'one')
  const {article} = graph
  const sources = new Map(graph.sources.map((source) => [source.id, source]))
  const attributions = new Map(graph.attributions.map((attribution) => [attribution.id, attribution]))
  return graph.claims.map((claim) => {
    const innermost = attributions.get(claim.attributions.at(-1) ?? '')
    const source = sources.get(innermost?.source ?? '')
    return {
      article: article.id,
      publisher: article.publisher,
      published: article.published,
      claim: claim.id,
      text: joined(claim.pieces),
      alone: claim.alone.text,
      voice: innermost ? (source?.name ?? messages.view.nobody) : messages.view.article,
      source: source?.id ?? null,
      source_kind: source?.kind ?? null,
      source_identity: source?.identity ?? null,
      cue: innermost?.cue?.text ?? null,
      chain: chainText(graph, claim),
      origins: origins(graph, claim.id)
        .map(({name}) => name)
        .join('; '),
      basis: innermost?.basis ?? null,
      stance: innermost?.stance ?? null,
      tone: innermost?.tone ?? null,
      certainty: claim.certainty,
      hedges: claim.hedges.map(({piece}) => piece.text).join('; '),
      polarity: claim.polarity,
      kind: claim.kind,
      dates: claim.times.flatMap(({date}) => date ?? []).join('; '),
      worth: claim.worth.score,
      confidence: innermost?.confidence ?? null,
      passage: article.passages[claim.passage]?.role ?? null,
      start: claim.pieces[0]?.start ?? null,
      end: claim.pieces.at(-1)?.end ?? null
    }
  })
}

/** `Reuters > police + a nurse` */
function chainText(graph: ClaimGraph, claim: Claim): string {
  const {voices, cited} = chainOf(graph, claim)
  const steps = voices.map((voice) => voice?.name ?? messages.view.nobody)
  if (cited.length) steps.push(cited.map(({name}) => name).join(' + '))
  return steps.join(' > ')
}
