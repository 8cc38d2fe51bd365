import {type AnyCheck, defineCheck, type Found} from './check.js'
import type {Context} from './context.js'
import {daysAtOdds} from './days-at-odds.js'
import {findings} from './findings.js'

const relative =
  /\b(?:today|tonight|yesterday|tomorrow|(?:this|last|next) (?:week|month|year|weekend|night|morning|afternoon|evening|summer|winter|spring|fall|autumn)|(?:a|an|one|two|three|four|five|six) (?:day|week|month|year)s? ago)\b/i

/**
 * A word of time that nobody can place, or that is at odds with the date of publication.
 *
 * When: the writer says `yesterday`, `tonight`, `last week` or the like, and no date of publication is given; reported once, at the first. Or a weekday stands beside `yesterday`, `today` or a date, and that day was another.
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
 * ```article {"published": "2024-03-14"}
 * The council met yesterday, Tuesday, in the old mill.
 * ```
 *
 * ```findings
 * 1:17-1:35: Expected `Wednesday`, got `Tuesday` in `yesterday, Tuesday`
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
  about: 'A word of time that nobody can place, or that is at odds with the date of publication',
  level: {recommended: 'info', strict: 'warn'},
  settings: {},
  find: (context) => {
    const atOdds = daysAtOdds(context)
      .filter(({place}) => !context.isQuoted(place))
      .map(({expected, got, place}) => ({
        place,
        ...findings.dayAtOdds(expected, got, place.text),
        expected: [place.text.replace(got, expected)]
      }))
    return [...atOdds, ...unplaced(context)]
  }
})

/** The first word of time that only a date of publication could place. */
function unplaced(context: Context): Found[] {
  const {article, attributions, claims} = context.graph
  if (article.published !== null) return []
  const [first] = [
    ...claims.flatMap(({times}) => times.map(({piece}) => piece)),
    ...attributions.flatMap(({said}) => said ?? [])
  ]
    .filter((piece) => relative.test(piece.text) && !context.isQuoted(piece))
    .sort((a, b) => a.start - b.start)
  return first ? [{place: first, ...findings.staleTime(first.text)}] : []
}
