import type {FormatEntry} from './format.js'

/** What `--format` can be. */
export const formats: Readonly<Record<string, FormatEntry>> = {
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
  }
}
