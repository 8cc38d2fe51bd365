import {merge} from 'reportedly'
import type {Law} from './law.js'

/** In a graph of two articles, everything that is named by id is there, each with the id of its article in front. */
export const merged: Law = (_text, graph) => {
  const both = merge([graph, graph])
  const known = new Set([...both.sources, ...both.attributions, ...both.claims].map(({id}) => id))
  const breaches: string[] = []
  if (known.size !== 2 * (graph.sources.length + graph.attributions.length + graph.claims.length))
    breaches.push('ids of two articles are the same')
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') {
      if (!known.has(value)) breaches.push(`${path}: no ${value}`)
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`)
    }
  }
  for (const {id, wires} of both.articles) walk(wires, `${id} wires`)
  for (const {id, candidates} of both.sources)
    for (const {source} of candidates) walk(source, `${id} candidates`)
  for (const {id, source, parent, cites, via} of both.attributions)
    walk({source, parent, cites, via}, `attribution ${id}`)
  for (const {id, attributions, about, hedges, accusation} of both.claims)
    walk(
      {
        attributions,
        about,
        hedges: hedges.map(({attribution}) => attribution),
        accuser: accusation?.accuser ?? null
      },
      `claim ${id}`
    )
  for (const {from, to} of both.edges) walk([from, to], 'edge')
  return breaches
}
