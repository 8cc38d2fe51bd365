import type {Format} from './format.js'

/** The graph as it is, indented to be read. */
export const json: Format = {
  extension: '.json',
  summary: 'the claim graph',
  write: (graph) => `${JSON.stringify(graph, null, 2)}\n`
}
