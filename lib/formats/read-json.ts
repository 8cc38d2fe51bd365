import type {ClaimGraph} from '../../types/graph.js'
import {messages} from '../messages.js'
import {isClaimGraph} from '../queries/is-claim-graph.js'

/**
 * The graph that the format `json` wrote, checked as `isClaimGraph` does.
 *
 * @param text
 *   JSON of one graph.
 * @throws {SyntaxError}
 *   Where it is no JSON.
 * @throws {TypeError}
 *   Where it is no string, or no claim graph: what was expected and what came.
 */
export function readJson(text: string): ClaimGraph {
  if (typeof text !== 'string') throw new TypeError(messages.wrongValue('text', 'a string', text))
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new SyntaxError(messages.notJson(text))
  }
  const problems: string[] = []
  if (isClaimGraph(value, problems)) return value
  throw new TypeError(messages.noGraph(problems))
}
