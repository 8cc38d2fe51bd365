import {wrongValue} from './wrong-value.js'

/**
 * Take nothing for a graph that cannot be one; a short look, since whoever must know all asks `isClaimGraph`.
 *
 * Who gives the text of an article where its graph belongs learns so here, and not by an error from deep inside.
 *
 * @param value
 *   What was given.
 * @param of
 *   `one` article, or `any` number of them, as `merge` joins them.
 * @param name
 *   What it is called where it is given.
 * @throws {TypeError}
 *   What was expected and what came.
 */
export function expectGraph(value: unknown, of: 'one' | 'any', name = 'graph'): void {
  const given = (value ?? {}) as {readonly [field: string]: unknown}
  const isOne = Array.isArray((given.article as {readonly passages?: unknown} | undefined)?.passages)
  const isFit = isOne || (of === 'any' && Array.isArray(given.articles))
  if (isFit && parts.every((part) => Array.isArray(given[part]))) return
  throw new TypeError(
    wrongValue(name, of === 'one' ? 'a claim graph of one article' : 'a claim graph', value)
  )
}

const parts = ['sources', 'attributions', 'claims', 'edges'] as const
