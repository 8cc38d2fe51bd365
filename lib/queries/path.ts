import {expectId} from './expect-id.js'
import {type AnyGraph, indexOf} from './graph-index.js'
import {type Neighbour, neighbours} from './neighbours.js'

/**
 * A shortest way from one thing of the graph to another, over edges in either direction.
 *
 * From a source to a claim: `says` its attribution, which `holds` the claim.
 *
 * @param graph
 *   Graph of one article or of several.
 * @param from
 *   Id of a source, an attribution or a claim.
 * @param to
 *   Id of another.
 * @returns
 *   The steps, the last of which ends at `to`; empty where both are the same; `null` where there is no way.
 * @throws {TypeError}
 *   Where the graph or the id is not what is expected.
 */
export function path(graph: AnyGraph, from: string, to: string): Neighbour[] | null {
  const {nodes} = indexOf(graph)
  expectId('from', from)
  expectId('to', to)
  if (!nodes.has(from) || !nodes.has(to)) return null
  const steps = new Map<string, {readonly step: Neighbour; readonly before: string} | null>([[from, null]])
  const queue = [from]
  // The queue grows while it is read.
  for (const at of queue) {
    if (at === to) break
    for (const step of neighbours(graph, at)) {
      if (steps.has(step.node.id)) continue
      steps.set(step.node.id, {step, before: at})
      queue.push(step.node.id)
    }
  }
  if (!steps.has(to)) return null
  const way: Neighbour[] = []
  for (let at = steps.get(to); at; at = steps.get(at.before)) way.unshift(at.step)
  return way
}
