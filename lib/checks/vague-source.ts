import {type AnyCheck, defineCheck} from './check.js'
import {findings} from './findings.js'

/** What may stand before the noun and makes it no less vague. */
const counts =
  'some|many|most|several|other|numerous|various|countless|few|certain|a number of|a few|plenty of'

/**
 * A source that could be anybody: `experts say`.
 *
 * When: a claim is given to `experts`, `critics`, `observers` or the like, nothing says which, and nobody of that kind is named in the same paragraph or the next.
 *
 * Why: readers cannot judge a source that they cannot tell apart, nor can anybody ask it. One call by the writer turns it into a name.
 *
 * Settings:
 *
 * - `nouns` (words, default: `experts`, `critics`, `observers`, `analysts`, `commentators`, `insiders`, `pundits`, `skeptics`, `sceptics`, `many`, `some`): nouns that say nothing of who it is
 *
 * ```article
 * Experts say the bridge is safe. It was built in 1950.
 * ```
 *
 * ```findings
 * 1:1-1:8: Unexpected vague source `Experts`, expected words that say who it is
 * ```
 *
 * ```silent
 * Engineers at the state road office say the bridge is safe.
 * ```
 *
 * Where one of them is named right after, readers can tell who they are:
 *
 * ```silent
 * Critics say the bridge is unsafe. “It shakes,” said Ann Lee, a retired engineer.
 * ```
 *
 * ```silent
 * “Experts say it is safe,” said Ann Lee.
 * ```
 */
export const vagueSource: AnyCheck = defineCheck<{nouns: readonly string[]}>({
  rule: 'vague-source',
  about: 'A source that could be anybody: `experts say`',
  level: {recommended: 'info', strict: 'warn'},
  settings: {
    nouns: {
      about: 'nouns that say nothing of who it is',
      default: [
        'experts',
        'critics',
        'observers',
        'analysts',
        'commentators',
        'insiders',
        'pundits',
        'skeptics',
        'sceptics',
        'many',
        'some'
      ]
    }
  },
  find: (context, {nouns}) => {
    const {graph} = context
    const vague = new Set(nouns.map((noun) => noun.toLowerCase()))
    const before = new RegExp(`^(?:(?:${counts}) )+`)
    const passages = graph.article.passages
    const indexOf = (offset: number): number => passages.findIndex(({end}) => offset < end)
    return graph.attributions.flatMap((attribution) => {
      const [mention] = attribution.mention
      if (!mention || attribution.mention.length > 1 || attribution.cites.length) return []
      const words = mention.text.toLowerCase().replace(/\s+/g, ' ')
      if (!vague.has(words) && !vague.has(words.replace(before, ''))) return []
      const here = indexOf(mention.start)
      const told = graph.attributions.some((other) => {
        const at = other.mention[0]?.start ?? -1
        const identity = context.source(other.source)?.identity
        if (at <= mention.start || (identity !== 'named' && identity !== 'role')) return false
        const passage = indexOf(at)
        return passage === here || passage === here + 1
      })
      return told ? [] : [{place: mention, ...findings.vagueSource(mention.text)}]
    })
  }
})
