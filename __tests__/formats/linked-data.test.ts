import {expect, test} from '@jest/globals'
import {articleIri} from '../../lib/formats/article-iri.js'
import {prov} from '../../lib/formats/prov.js'
import {schemaOrg} from '../../lib/formats/schema-org.js'
import {bridgeGraph} from './bridge-graph.js'

const article = {
  ...bridgeGraph.article,
  title: 'Bridge may close',
  publisher: 'The Post',
  published: '2024-03-02'
}
const graph = {...bridgeGraph, article}

test.each([
  ['border dam', 'border%20dam'],
  ['https://news.example/a?b=c#d', 'https://news.example/a?b=c'],
  ['https://', 'https%3A%2F%2F'],
  ['javascript:alert(1)', 'javascript%3Aalert(1)'],
  ['_:b0', '_%3Ab0'],
  ['\uD800', '%EF%BF%BD']
])('an article %j is called %j', (id, iri) => {
  expect(articleIri({...article, id})).toBe(iri)
})

test('schema.org: the article with its claims and quotations, and with those who make them', () => {
  const {hasPart, mentions, ...rest} = JSON.parse(schemaOrg.write(graph))
  expect(rest).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': 'x',
    identifier: 'x',
    headline: 'Bridge may close',
    publisher: {'@type': 'Organization', name: 'The Post'},
    datePublished: '2024-03-02',
    inLanguage: 'en'
  })
  expect(mentions).toEqual([
    {'@id': 'x#s1', '@type': 'Person', name: 'Ann Lee', jobTitle: 'mayor'},
    {'@id': 'x#s2', '@type': 'NewsMediaOrganization', name: 'Norda'},
    {'@id': 'x#s3', '@type': 'Organization', name: 'two engineers'}
  ])
  expect(hasPart.slice(0, 3)).toEqual([
    {
      '@type': 'Quotation',
      '@id': 'x#a2',
      text: '“قال: لا,”',
      spokenByCharacter: {'@id': 'x#s1'},
      dateCreated: '2024-03-01',
      isPartOf: {'@id': 'x'}
    },
    {
      '@type': 'Claim',
      '@id': 'x#c1',
      text: 'Bridge may close',
      name: 'Bridge may close',
      appearance: {'@id': 'x'}
    },
    {
      '@type': 'Claim',
      '@id': 'x#c2',
      text: 'the bridge is unsafe',
      name: 'the [Milford] bridge is unsafe',
      author: {'@id': 'x#s1'},
      firstAppearance: {'@type': 'CreativeWork', publisher: {'@id': 'x#s2'}},
      appearance: {'@id': 'x'}
    }
  ])
})

test('schema.org: a report makes no claim, a claim is based on it', () => {
  const sources = graph.sources.map((source) => ({...source, kind: 'document' as const}))
  const {hasPart} = JSON.parse(schemaOrg.write({...graph, sources}))
  expect(hasPart[2]).toMatchObject({'@id': 'x#c2', isBasedOn: {'@id': 'x#s1'}})
  expect(hasPart[2]).not.toHaveProperty('author')
})

const bundle = JSON.parse(prov.write(graph))
const withId = (id: string) =>
  bundle['@graph'].find((node: Record<string, unknown>) => node['@id'] === `x#${id}`)

test('PROV-O: a bundle that this program made of the article', () => {
  expect(bundle).toMatchObject({
    '@id': 'x#reportedly-bundle',
    '@type': ['prov:Bundle', 'prov:Entity'],
    wasGeneratedBy: {'@type': 'prov:Activity', used: 'x', wasAssociatedWith: {'@type': 'prov:SoftwareAgent'}}
  })
  expect(bundle['@graph'][0]).toMatchObject({
    '@id': 'x',
    issued: {'@type': 'xsd:date', '@value': '2024-03-02'},
    wasAttributedTo: ['x#reportedly-publisher'],
    wasDerivedFrom: ['x#a1-via-s2', 'x#a2', 'x#a3']
  })
})

test('PROV-O: a claim leads to the statement, and the statement to those it cites', () => {
  expect(withId('c2')).toEqual({
    '@id': 'x#c2',
    '@type': 'prov:Entity',
    value: 'the bridge is unsafe',
    label: 'the [Milford] bridge is unsafe',
    comment: 'certain',
    wasAttributedTo: ['x#s1'],
    wasDerivedFrom: 'x#a1'
  })
  expect(withId('a1')).toMatchObject({
    wasAttributedTo: ['x#s1'],
    hadPrimarySource: ['x#a1-cites-s3'],
    qualifiedAttribution: {
      '@type': 'prov:Attribution',
      agent: 'x#s1',
      label: 'told',
      comment: 'statement, asserts'
    }
  })
  expect(withId('a1-cites-s3')).toEqual({
    '@id': 'x#a1-cites-s3',
    '@type': 'prov:Entity',
    wasAttributedTo: ['x#s3']
  })
  expect(withId('a1-via-s2')).toMatchObject({wasAttributedTo: ['x#s2'], wasQuotedFrom: 'x#a1'})
})

test('PROV-O: direct speech is quoted from the statement, which is the primary source', () => {
  expect(withId('c3')).toMatchObject({wasQuotedFrom: 'x#a2', hadPrimarySource: 'x#a2'})
})

test('PROV-O: what nobody is named for is attributed to nobody', () => {
  expect(withId('a3')).not.toHaveProperty('wasAttributedTo')
  expect(withId('c4')).not.toHaveProperty('wasAttributedTo')
  expect(withId('c1')).toMatchObject({wasQuotedFrom: 'x'})
})
