import {expectGraph} from '../expect-graph.js'
import type {Format} from './format.js'
import {safeJson} from './safe-json.js'

/** The graph as it is, indented to be read. */
export const json: Format = {
  extension: '.json',
  write(graph) {
    expectGraph(graph, 'one')
    return `${safeJson(graph, 2)}\n`
  }
}
