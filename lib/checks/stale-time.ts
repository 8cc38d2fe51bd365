import {type AnyCheck, defineCheck} from './check.js'
import {findings} from './findings.js'

const relative =
  /\b(?:today|tonight|yesterday|tomorrow|(?:this|last|next) (?:week|month|year|weekend|night|morning|afternoon|evening|summer|winter|spring|fall|autumn)|(?:a|an|one|two|three|four|five|six) (?:day|week|month|year)s? ago)\b/i

/**
 * A word of time that nobody can place, since it is not known when the article was published.
 *
 * When: the writer says `yesterday`, `tonight`, `last week` or the like, and no date of publication is given; reported once, at the first.
 *
 * Why: such words go stale. Who reads the article a week later, or takes a claim out of it, is told a wrong day.
 *
 * ```article
 * The council met yesterday. It meets again next week.
 * ```
 *
 * ```findings
 * 1:17-1:26: Expected a date of publication, since the article says `yesterday`
 * ```
 *
 * ```silent {"published": "2024-03-14"}
 * The council met yesterday. It meets again next week.
 * ```
 *
 * ```silent
 * The council met on 3 March 2024.
 * ```
 *
 * What somebody says is left as it is:
 *
 * ```silent
 * “We met yesterday,” said Ann Lee.
 * ```
 */
export const staleTime: AnyCheck = defineCheck({
  rule: 'stale-time',
  about: 'A word of time that nobody can place, since it is not known when the article was published',
  level: {recommended: 'info', strict: 'warn'},
  settings: {},
  find: (context) => {
    const {graph} = context
    if (graph.article.published !== null) return []
    const places = [
      ...graph.claims.flatMap(({times}) => times.map(({piece}) => piece)),
      ...graph.attributions.flatMap(({said}) => said ?? [])
    ]
      .filter((piece) => relative.test(piece.text) && !context.isQuoted(piece))
      .sort((a, b) => a.start - b.start)
    const [first] = places
    return first ? [{place: first, ...findings.staleTime(first.text)}] : []
  }
})
