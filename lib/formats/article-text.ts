import type {ClaimGraph} from '../../types/graph.js'

/** The article that a graph was made of: its passages tile it. */
export function articleText(graph: ClaimGraph): string {
  return graph.article.passages.map((passage) => passage.text).join('')
}
