import type {CheckOptions, Ignore} from '../types/check-options.js'
import type {Finding} from '../types/finding.js'
import type {ClaimGraph} from '../types/graph.js'
import {checkSettings} from './check-settings.js'
import {Context} from './checks/context.js'
import {expectGraph} from './expect-graph.js'

/**
 * What an editor may want to know about the sourcing of an article; never what is true.
 *
 * @param graph
 *   Graph of one article.
 * @param options
 *   Which checks are run, and how.
 * @returns
 *   Findings in order of appearance; where a line comes apart into several claims that break one rule for one reason,
 *   the longest stands for all.
 * @throws {TypeError}
 *   Where the graph or an option is not what is expected.
 */
export function checkGraph(
  graph: ClaimGraph,
  options?: Readonly<CheckOptions> | null | undefined
): readonly Finding[] {
  expectGraph(graph, 'one')
  const {chosen, ignore, urlOf} = checkSettings(options)
  const context = new Context(graph)
  const found = chosen.flatMap(({check, settings, severity}) =>
    check
      .find(context, settings)
      .filter(({place}) => place.end > place.start)
      .filter(({place}) => context.passageAt(place.start)?.role !== 'boilerplate')
      .filter(({place}) => check.quoted || !context.isQuoted(place))
      .map(
        ({cause = null, expected = [], message, note, place: {start, end, text}}): Finding => ({
          start,
          end,
          text,
          rule: check.rule,
          severity,
          message,
          expected,
          note,
          url: urlOf(check.rule),
          cause
        })
      )
  )
  const kept = found.filter((finding) => !ignore.some((item) => fits(item, finding)))
  const said = ({cause, rule, start}: Finding): string =>
    `${rule} ${context.passageIndexAt(start)} ${cause ? `${cause.start} ${cause.end}` : start}`
  const longest = new Map<string, Finding>()
  for (const finding of kept) {
    const other = longest.get(said(finding))
    if (!other || finding.end - finding.start > other.end - other.start) longest.set(said(finding), finding)
  }
  return kept
    .filter((finding) => longest.get(said(finding)) === finding)
    .sort((a, b) => a.start - b.start || a.end - b.end || compare(a.rule, b.rule))
}

function fits({end, rule, start, text}: Readonly<Ignore>, finding: Finding): boolean {
  return (
    (rule ?? finding.rule) === finding.rule &&
    finding.text.includes(text ?? '') &&
    finding.start >= (start ?? 0) &&
    finding.end <= (end ?? Number.POSITIVE_INFINITY)
  )
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
