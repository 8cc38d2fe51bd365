import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {VFile} from 'vfile'
import type {CheckOptions} from '../types/check-options.js'
import type {ClaimGraph} from '../types/graph.js'
import type {Span} from '../types/span.js'
import {checkGraph} from './check-graph.js'
import {checkSettings} from './check-settings.js'
import {graphOfTree} from './graph-of-tree.js'
import {linePoints} from './line-points.js'
import {original} from './original.js'

/** From the first to the last character of a piece in the file that the article was read from. */
function spanIn(graph: ClaimGraph, piece: Span): Span {
  const [first, ...more] = original(graph, piece)
  let {start, end} = first ?? {start: 0, end: 0}
  for (const run of more) {
    start = Math.min(start, run.start)
    end = Math.max(end, run.end)
  }
  return {start, end}
}

/** What `fatal` of a message is. */
const fatal = {info: undefined, warn: false, error: true} as const

/**
 * Check the sourcing of an article; adds a message to the file for every finding.
 *
 * Uses the graph that `retextClaims` made, or makes one now.
 */
export const retextClaimChecks: Plugin<[options?: Readonly<CheckOptions> | null | undefined], Root> = (
  options
) => {
  checkSettings(options)
  return (tree: Root, file: VFile): undefined => {
    const text = String(file)
    const graph = file.data.claimGraph ?? graphOfTree(tree, text)
    const points = linePoints(text)
    const placeOf = (piece: Span) => points(spanIn(graph, piece))
    for (const finding of checkGraph(graph, options)) {
      const message = file.message(finding.message, {
        place: placeOf(finding),
        ruleId: finding.rule,
        source: 'reportedly'
      })
      message.actual = finding.text
      message.expected = [...finding.expected]
      message.note = finding.note
      message.url = finding.url
      message.fatal = fatal[finding.severity]
      if (!finding.cause) continue
      // A message of its own, in no list.
      const cause = new VFile({path: file.path}).message(finding.cause.message, {
        place: placeOf(finding.cause),
        ruleId: finding.rule,
        source: 'reportedly'
      })
      cause.actual = finding.cause.text
      cause.fatal = undefined
      message.cause = cause
    }
  }
}
