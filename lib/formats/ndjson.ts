import {expectGraph} from '../expect-graph.js'
import type {Format} from './format.js'
import {safeJson} from './safe-json.js'

/** The graph as it is, on one line: those of many articles can follow each other. */
export const ndjson: Format = {
  extension: '.ndjson',
  write(graph) {
    expectGraph(graph, 'one')
    return `${safeJson(graph)}\n`
  }
}
