import type {Law} from './law.js'

/** Every piece, wherever in the graph, is a stretch of the article: `article.slice(start, end) === text`. */
export const verbatim: Law = (text, graph) => {
  const breaches: string[] = []
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return
    if ('start' in value && 'end' in value && 'text' in value) {
      const {start, end, text: own} = value
      if (typeof start !== 'number' || typeof end !== 'number' || !(start < end))
        breaches.push(`${path}: ${start} to ${end} is no stretch`)
      else if (text.slice(start, end) !== own)
        breaches.push(`${path}: ${JSON.stringify(own)} is not at ${start}`)
    }
    for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`)
  }
  walk(graph, 'graph')
  return breaches
}
