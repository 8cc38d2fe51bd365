import type {Attribution} from '../../types/attribution.js'
import type {Claim} from '../../types/claim.js'
import type {Source} from '../../types/source.js'
import {expectGraph} from '../expect-graph.js'
import {articleIri} from './article-iri.js'
import type {Format} from './format.js'
import {joined} from './joined.js'
import {safeJson} from './safe-json.js'

/**
 * JSON-LD in the words of schema.org: the article (`NewsArticle`) with its claims (`Claim`) and quotations (`Quotation`) as
 * parts, and with those who make them.
 *
 * A claim's `author` is who claims it, as schema.org has it; `firstAppearance` is the report that it came through. A quotation
 * has `spokenByCharacter`: to whom the article gives the words. Sources that are not people or bodies, such as a report, are
 * what it `isBasedOn`. A `ClaimReview` is a verdict of a person, so there is none.
 *
 * `{"@context": "https://schema.org", "@type": "NewsArticle", "hasPart": [{"@type": "Claim", "text": …}]}`
 */
export const schemaOrg: Format = {
  extension: '.schema.jsonld',
  write(graph) {
    expectGraph(graph, 'one')
    const {article} = graph
    const iri = articleIri(article)
    const at = (id: string) => `${iri}#${encodeURIComponent(id)}`
    const sources = new Map(graph.sources.map((source) => [source.id, source]))
    const attributions = new Map(graph.attributions.map((attribution) => [attribution.id, attribution]))

    /** Who says it, or what it is said by. */
    function by(attribution: Attribution | undefined, role: 'author' | 'spokenByCharacter') {
      const source = sources.get(attribution?.source ?? '')
      if (!source) return {}
      return {[isWork(source) ? 'isBasedOn' : role]: {'@id': at(source.id)}}
    }
    /** The report that the words came through, before they came into this article. */
    function through(chain: readonly Attribution[]) {
      const outlets = chain.flatMap(({via}) => via)
      const outer = chain.slice(0, -1).flatMap(({source}) => source ?? [])
      const first = [...outlets, ...outer.filter((id) => sources.get(id)?.kind === 'outlet')].at(-1)
      return first === undefined
        ? {}
        : {firstAppearance: {'@type': 'CreativeWork', publisher: {'@id': at(first)}}}
    }
    function claimPart(claim: Claim) {
      const chain = claim.attributions.flatMap((id) => attributions.get(id) ?? [])
      const innermost = chain.at(-1)
      return {
        '@type': 'Claim',
        '@id': at(claim.id),
        text: joined(claim.pieces),
        name: claim.alone.text,
        ...by(innermost, 'author'),
        ...(innermost?.date ? {dateCreated: innermost.date} : {}),
        ...through(chain),
        appearance: {'@id': iri}
      }
    }
    function quotationPart(attribution: Attribution) {
      return {
        '@type': 'Quotation',
        '@id': at(attribution.id),
        text: joined(attribution.content),
        ...by(attribution, 'spokenByCharacter'),
        ...(attribution.date ? {dateCreated: attribution.date} : {}),
        isPartOf: {'@id': iri}
      }
    }
    const {title, publisher, published, language, wires} = article
    const dateline = article.passages.find(({role}) => role === 'dateline')?.text.trim()
    return `${safeJson(
      {
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        '@id': iri,
        identifier: article.id,
        ...(title === null ? {} : {headline: title}),
        ...(publisher === null ? {} : {publisher: {'@type': 'Organization', name: publisher}}),
        ...(published === null ? {} : {datePublished: published}),
        ...(dateline ? {dateline} : {}),
        ...(language === 'en' ? {inLanguage: 'en'} : {}),
        ...(wires.length ? {sourceOrganization: wires.map((id) => ({'@id': at(id)}))} : {}),
        mentions: graph.sources.map((source) => sourceNode(source, at(source.id))),
        hasPart: [
          ...graph.attributions.filter(({form}) => form === 'direct').map(quotationPart),
          ...graph.claims.map(claimPart)
        ]
      },
      2
    )}\n`
  }
}

function sourceNode(source: Source, id: string) {
  const {name, kind, identity, role, affiliation} = source
  // Several people are no `Person`.
  const type = identity === 'group' && kind === 'person' ? 'Organization' : types[kind]
  return {
    '@id': id,
    ...(type ? {'@type': type} : {}),
    name,
    ...(role !== null && type === 'Person' ? {jobTitle: role} : {}),
    ...(affiliation !== null && type === 'Person'
      ? {affiliation: {'@type': 'Organization', name: affiliation}}
      : {})
  }
}

const types: Readonly<Record<Source['kind'], string | undefined>> = {
  person: 'Person',
  organization: 'Organization',
  outlet: 'NewsMediaOrganization',
  government: 'GovernmentOrganization',
  group: 'Organization',
  document: 'CreativeWork',
  recording: 'CreativeWork',
  poll: 'CreativeWork',
  unknown: undefined
}

function isWork({kind}: Source): boolean {
  return types[kind] === 'CreativeWork'
}
