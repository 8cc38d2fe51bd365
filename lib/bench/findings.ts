import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {checkGraph} from '../check-graph.js'
import {checks} from '../checks/checks.js'
import {readArticle} from '../read-article.js'

/**
 * How many findings the checks give on articles of a folder, for each preset: the mean per article, and by rule.
 *
 * The date of publication is read off a name such as `paper_2016-09-20_title.txt`.
 */
export function findings(folder: string): string {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  const graphs = names.map((name) =>
    readArticle(readFileSync(join(folder, name), 'utf8'), {
      published: /\d{4}-\d\d-\d\d/.exec(name)?.[0] ?? null
    })
  )
  const presets = ['recommended', 'strict'] as const
  const counts = presets.map((preset) => {
    const byRule = new Map<string, number>(checks.map(({rule}) => [rule, 0]))
    for (const graph of graphs)
      for (const {rule} of checkGraph(graph, {preset})) byRule.set(rule, byRule.get(rule)! + 1)
    return byRule
  })
  const sum = (byRule: ReadonlyMap<string, number>): number =>
    [...byRule.values()].reduce((all, count) => all + count, 0)
  const line = (name: string, values: readonly (string | number)[]): string =>
    `${name.padEnd(28)}${values.map((value) => String(value).padStart(12)).join('')}`
  return [
    line(`${names.length} articles`, presets),
    ...checks.map(({rule}) =>
      line(
        rule,
        counts.map((byRule) => byRule.get(rule)!)
      )
    ),
    line('all', counts.map(sum)),
    line(
      'for each article',
      counts.map((byRule) => (sum(byRule) / Math.max(1, names.length)).toFixed(2))
    )
  ].join('\n')
}
