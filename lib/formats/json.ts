import type {Format} from './format.js'
import {safeJson} from './safe-json.js'

/** The graph as it is, indented to be read. */
export const json: Format = {
  extension: '.json',
  write: (graph) => `${safeJson(graph, 2)}\n`
}
