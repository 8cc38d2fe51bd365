import type {ClaimGraph} from '../../types/graph.js'
import {expectGraph} from '../expect-graph.js'

/** The article that a graph was made of: its passages tile it. */
export function articleText(graph: ClaimGraph): string {
  expectGraph(graph, 'one')
  return graph.article.passages.map((passage) => passage.text).join('')
}
