import type {Attribution} from '../../types/attribution.js'
import type {Claim} from '../../types/claim.js'
import type {ClaimGraph} from '../../types/graph.js'
import type {Source} from '../../types/source.js'
import {expectGraph} from '../expect-graph.js'
import {messages} from '../messages.js'
import {articleIri} from './article-iri.js'
import type {Format} from './format.js'
import {joined} from './joined.js'
import {safeJson} from './safe-json.js'

/** Words of the W3C ontology for provenance; all of them are here, so that nobody has to look elsewhere. */
const context = {
  prov: 'http://www.w3.org/ns/prov#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  dcterms: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  label: 'rdfs:label',
  comment: 'rdfs:comment',
  value: 'prov:value',
  issued: 'dcterms:issued',
  ...Object.fromEntries(
    [
      'wasAttributedTo',
      'wasQuotedFrom',
      'wasDerivedFrom',
      'hadPrimarySource',
      'alternateOf',
      'actedOnBehalfOf',
      'wasGeneratedBy',
      'wasAssociatedWith',
      'used',
      'qualifiedAttribution',
      'agent'
    ].map((name) => [name, {'@id': `prov:${name}`, '@type': '@id'}])
  )
}

type Node = Readonly<Record<string, unknown>>

/**
 * PROV-O as JSON-LD: where each claim comes from, as one bundle (a named graph) an article.
 *
 * Article, statements and claims are entities; sources are agents, but documents, recordings and polls are entities. A claim is
 * attributed to whoever says it, quoted or derived from the statement, which is its primary source where none stands behind it;
 * a statement inside another leads outwards, step by step. A claim that says the same again is an alternate of the other.
 *
 * `{"@id": "a#c1", "@type": "prov:Entity", "value": "the dam failed", "wasAttributedTo": ["a#s1"], "wasDerivedFrom": ["a#a1"]}`
 */
export const prov: Format = {
  extension: '.prov.jsonld',
  write(graph) {
    expectGraph(graph, 'one')
    const iri = articleIri(graph.article)
    const at = (id: string): string => `${iri}#${encodeURIComponent(id)}`
    const bundle = `${iri}#reportedly-bundle`
    const reading = `${iri}#reportedly-reading`
    const program = `${iri}#reportedly`
    return `${safeJson(
      {
        '@context': context,
        '@id': bundle,
        '@type': ['prov:Bundle', 'prov:Entity'],
        wasGeneratedBy: {
          '@id': reading,
          '@type': 'prov:Activity',
          used: iri,
          wasAssociatedWith: {
            '@id': program,
            '@type': 'prov:SoftwareAgent',
            label: 'reportedly'
          }
        },
        '@graph': bundled(graph, iri, at)
      },
      2
    )}\n`
  }
}

function bundled(graph: ClaimGraph, iri: string, at: (id: string) => string): Node[] {
  const {article} = graph
  const sources = new Map(graph.sources.map((source) => [source.id, source]))
  const attributions = new Map(graph.attributions.map((attribution) => [attribution.id, attribution]))
  const isWork = (id: string): boolean => works.has(sources.get(id)?.kind ?? 'unknown')
  /** Those who speak together are each one's words. */
  const members = new Map<string, string[]>()
  for (const {type, from, to} of graph.edges) {
    if (type === 'member') members.set(to, [...(members.get(to) ?? []), from])
  }

  /** What came from a source: attributed to an agent, derived from a document. */
  function origin(ids: readonly string[]): {wasAttributedTo?: string[]; wasDerivedFrom?: string[]} {
    const all = [...new Set(ids.flatMap((id) => [id, ...(members.get(id) ?? [])]))]
    const agents = all.filter((id) => !isWork(id)).map(at)
    const documents = all.filter(isWork).map(at)
    return {
      ...(agents.length ? {wasAttributedTo: agents} : {}),
      ...(documents.length ? {wasDerivedFrom: documents} : {})
    }
  }

  function sourceNodes(source: Source): Node[] {
    const {id, name, kind, affiliation, role} = source
    const behind = at(`${id}-affiliation`)
    const node = {
      '@id': at(id),
      '@type': works.has(kind) ? 'prov:Entity' : (agents[kind] ?? 'prov:Agent'),
      label: name,
      ...(role === null ? {} : {comment: role})
    }
    if (affiliation === null || works.has(kind)) return [node]
    return [
      {...node, actedOnBehalfOf: behind},
      {'@id': behind, '@type': 'prov:Organization', label: affiliation}
    ]
  }

  /** A statement, the statements that those cited made, and the reports that its words came through. */
  function statementNodes(attribution: Attribution): Node[] {
    const {id, source, content, cue, cites, via, basis, stance} = attribution
    const {wasDerivedFrom = [], ...rest} = origin(source === null ? [] : [source])
    const inside = (children.get(id) ?? []).map((child) => outermost(child))
    const derived = [...wasDerivedFrom, ...inside]
    const agent = source !== null && !isWork(source) ? {agent: at(source)} : {}
    return [
      {
        '@id': at(id),
        '@type': 'prov:Entity',
        value: joined(content),
        ...rest,
        ...(derived.length ? {wasDerivedFrom: derived} : {}),
        ...(cites.length ? {hadPrimarySource: cites.map((cited) => at(`${id}-cites-${cited}`))} : {}),
        qualifiedAttribution: {
          '@type': 'prov:Attribution',
          ...agent,
          label: cue?.text ?? messages.view.noCue,
          comment: `${basis}, ${stance}`
        }
      },
      ...cites.map((cited) => ({
        '@id': at(`${id}-cites-${cited}`),
        '@type': 'prov:Entity',
        ...origin([cited])
      })),
      ...via.map((outlet, step) => ({
        '@id': at(`${id}-via-${outlet}`),
        '@type': 'prov:Entity',
        ...origin([outlet]),
        wasQuotedFrom: step + 1 < via.length ? at(`${id}-via-${via[step + 1]}`) : at(id)
      }))
    ]
  }

  /** A statement as it came to the next: through an outlet, or itself. */
  function outermost({id, via}: Attribution): string {
    return via.length ? at(`${id}-via-${via[0]}`) : at(id)
  }

  const children = new Map<string | null, Attribution[]>()
  for (const attribution of graph.attributions) {
    const siblings = children.get(attribution.parent)
    if (siblings) siblings.push(attribution)
    else children.set(attribution.parent, [attribution])
  }
  const same = new Map<string, string[]>()
  for (const {type, from, to} of graph.edges) {
    if (type === 'repeats') same.set(from, [...(same.get(from) ?? []), at(to)])
  }

  function claimNode(claim: Claim): Node {
    const innermost = attributions.get(claim.attributions.at(-1) ?? '')
    const alternates = same.get(claim.id)
    const said = innermost
      ? {
          ...origin(innermost.source === null ? [] : [innermost.source]),
          [innermost.form === 'direct' ? 'wasQuotedFrom' : 'wasDerivedFrom']: at(innermost.id),
          ...(innermost.cites.length ? {} : {hadPrimarySource: at(innermost.id)})
        }
      : {wasQuotedFrom: iri}
    return {
      '@id': at(claim.id),
      '@type': 'prov:Entity',
      value: joined(claim.pieces),
      label: claim.alone.text,
      comment: [claim.certainty, ...claim.hedges.map(({piece}) => piece.text)].join(', '),
      ...said,
      ...(alternates ? {alternateOf: alternates} : {})
    }
  }

  const {publisher, published, title, wires} = article
  const type = published?.includes('T') ? 'xsd:dateTime' : 'xsd:date'
  const publishing = publisher === null ? [] : [`${iri}#reportedly-publisher`]
  return [
    {
      '@id': iri,
      '@type': 'prov:Entity',
      ...(title === null ? {} : {label: title}),
      ...(published === null ? {} : {issued: {'@type': type, '@value': published}}),
      wasAttributedTo: [...publishing, ...wires.map(at)],
      wasDerivedFrom: (children.get(null) ?? []).map(outermost)
    },
    ...publishing.map((id) => ({'@id': id, '@type': 'prov:Organization', label: publisher})),
    ...graph.sources.flatMap(sourceNodes),
    ...graph.attributions.flatMap(statementNodes),
    ...graph.claims.map(claimNode)
  ]
}

const works: ReadonlySet<Source['kind']> = new Set(['document', 'recording', 'poll'] as const)

const agents: Readonly<Partial<Record<Source['kind'], string>>> = {
  person: 'prov:Person',
  organization: 'prov:Organization',
  outlet: 'prov:Organization',
  government: 'prov:Organization',
  group: 'prov:Organization'
}
