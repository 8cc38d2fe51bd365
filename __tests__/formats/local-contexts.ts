import type {NodeObject, Options} from 'jsonld'

const oa = [
  'Annotation',
  'TextualBody',
  'TextQuoteSelector',
  'TextPositionSelector',
  'exact',
  'prefix',
  'suffix',
  'start',
  'end',
  'classifying',
  'describing',
  'identifying',
  'tagging'
]

/** What stands in, without a network, for the contexts that our JSON-LD names: only the words that we use are known. */
const contexts: Readonly<Record<string, object>> = {
  'https://schema.org': {
    schema: 'http://schema.org/',
    ...Object.fromEntries(
      [
        ...['NewsArticle', 'Claim', 'Quotation', 'CreativeWork'],
        ...['Person', 'Organization', 'NewsMediaOrganization', 'GovernmentOrganization'],
        ...[
          'identifier',
          'headline',
          'publisher',
          'datePublished',
          'dateline',
          'inLanguage',
          'mentions',
          'hasPart'
        ],
        ...[
          'name',
          'jobTitle',
          'affiliation',
          'text',
          'author',
          'dateCreated',
          'firstAppearance',
          'appearance'
        ],
        ...['spokenByCharacter', 'isBasedOn', 'isPartOf', 'sourceOrganization']
      ].map((name) => [name, `schema:${name}`])
    )
  },
  'http://www.w3.org/ns/anno.jsonld': {
    oa: 'http://www.w3.org/ns/oa#',
    as: 'http://www.w3.org/ns/activitystreams#',
    id: '@id',
    type: '@type',
    ...Object.fromEntries(oa.map((name) => [name, `oa:${name}`])),
    AnnotationCollection: 'as:OrderedCollection',
    AnnotationPage: 'as:OrderedCollectionPage',
    body: {'@id': 'oa:hasBody', '@type': '@id'},
    target: {'@id': 'oa:hasTarget', '@type': '@id'},
    source: {'@id': 'oa:hasSource', '@type': '@id'},
    selector: {'@id': 'oa:hasSelector', '@type': '@id'},
    motivation: {'@id': 'oa:motivatedBy', '@type': '@vocab'},
    purpose: {'@id': 'oa:hasPurpose', '@type': '@vocab'},
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    format: 'http://purl.org/dc/elements/1.1/format',
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    items: {'@id': 'as:items', '@type': '@id', '@container': '@list'},
    first: {'@id': 'as:first', '@type': '@id'},
    startIndex: 'as:startIndex',
    total: 'as:totalItems'
  }
}

/** Reads contexts from here, and nothing from anywhere else; what would be lost in reading is an error. */
export const offline: Options.Expand & {readonly safe: true} = {
  base: 'https://news.example/',
  safe: true,
  documentLoader: async (url) => {
    const context = contexts[url]
    if (!context) throw new Error(`not here: ${url}`)
    return {documentUrl: url, document: {'@context': context} as NodeObject}
  }
}
