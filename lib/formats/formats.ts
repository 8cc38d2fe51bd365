import type {FormatEntry, FormatName} from './format.js'

/** Every format, by its name. */
export const formats: Readonly<Record<FormatName, FormatEntry> & Record<string, FormatEntry>> = {
  json: {
    summary: 'the claim graph',
    load: async () => (await import('./json.js')).json
  },
  ndjson: {
    summary: 'the claim graph, one a line',
    load: async () => (await import('./ndjson.js')).ndjson
  },
  html: {
    summary: 'a report to look at: a page that needs nothing else',
    load: async () => (await import('./html.js')).html
  },
  brat: {
    summary: 'brat standoff annotation',
    load: async () => (await import('./brat.js')).brat
  },
  'claims-csv': {
    summary: 'a table of claims',
    load: async () => (await import('./claims-csv.js')).claimsCsv
  },
  'voices-csv': {
    summary: 'a table of voices',
    load: async () => (await import('./voices-csv.js')).voicesCsv
  },
  dot: {
    summary: 'a picture for Graphviz',
    load: async () => (await import('./dot.js')).dot
  },
  mermaid: {
    summary: 'a picture for Mermaid',
    load: async () => (await import('./mermaid.js')).mermaid
  },
  svg: {
    summary: 'a picture',
    load: async () => (await import('./svg.js')).svg
  },
  graphml: {
    summary: 'GraphML, for graph tools',
    load: async () => (await import('./graphml.js')).graphml
  },
  gexf: {
    summary: 'GEXF, for Gephi',
    load: async () => (await import('./gexf.js')).gexf
  },
  'schema-org': {
    summary: 'JSON-LD in the words of schema.org',
    load: async () => (await import('./schema-org.js')).schemaOrg
  },
  prov: {
    summary: 'JSON-LD in the words of PROV-O',
    load: async () => (await import('./prov.js')).prov
  },
  'web-annotation': {
    summary: 'W3C Web Annotations',
    load: async () => (await import('./web-annotation.js')).webAnnotation
  },
  citron: {
    summary: 'annotations as Citron has them',
    load: async () => (await import('./citron.js')).citron
  }
}
