import type {Attribution} from '../../types/attribution.js'
import {type AnyCheck, defineCheck} from './check.js'
import type {Context} from './context.js'
import {findings} from './findings.js'
import {sayingCue} from './saying-cue.js'

/** What may stand before the noun and makes it no less vague; one more word in small letters may. */
const counts =
  /^(?:(?:some|many|most|several|other|numerous|various|countless|certain|a number of|a few|plenty of)(?: of)? )+/
const oneWord = /^[a-z-]+ (?=[a-z]+$)/
/** Somebody counted, of whatever kind: `some Democrats`, `many of his supporters`. */
const counted = /^(?:some|many|most|several)(?: of (?:the|his|her|their|its))?(?: [\p{L}.-]+)? [\p{L}-]+s$/iu
/** What nobody said yet: `may have thought`. */
const modal = /\b(?:could|declined|may|might|refused|words? to say|would)\b/i

/**
 * A source that could be anybody: `experts say`.
 *
 * When: the writer gives a claim to `experts`, `critics`, `some Democrats` or the like, nothing says which, and no person with a name is quoted next, or met for the first time, in the same paragraph or the one after.
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
 * ```article
 * The county will close the bridge. Some lawmakers said that the county wants to save money.
 * ```
 *
 * ```findings
 * 1:35-1:49: Unexpected vague source `Some lawmakers`, expected words that say who it is
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
    const vague = new Set(nouns.map((noun) => noun.toLowerCase()))
    const isVague = (text: string): boolean => {
      const words = text.replace(/\s+/g, ' ')
      const rest = words.toLowerCase().replace(counts, '')
      return counted.test(words) || vague.has(rest) || vague.has(rest.replace(oneWord, ''))
    }
    return context.graph.attributions.flatMap((attribution, at) => {
      const {cites, cue, mention, parent} = attribution
      const [first] = mention
      if (!first || !cue || mention.length > 1 || cites.length || parent !== null) return []
      if (context.passageAt(first.start)?.role !== 'body') return []
      if (
        !isVague(first.text) ||
        !sayingCue.test(cue.text) ||
        modal.test(cue.text) ||
        isFollowed(context, attribution, at)
      )
        return []
      return [{place: first, ...findings.vagueSource(first.text)}]
    })
  }
})

/** Whether somebody with a name is quoted next, in the same paragraph or the one after. */
function isFollowed(context: Context, {mention, source}: Attribution, at: number): boolean {
  const {article, attributions} = context.graph
  const here = context.passageIndexAt(mention[0]!.start)
  const {end} = article.passages[here + 1] ?? article.passages[here]!
  for (let next = at + 1; next < attributions.length; next++) {
    const other = attributions[next]!
    if ((other.content[0]?.start ?? end) >= end) return false
    if (other.source === source || other.parent !== null) continue
    const speaker = context.source(other.source)
    const isNamed = speaker?.kind === 'person' && speaker.identity === 'named'
    // Who is met here for the first time is one of them; who was met before may be anybody.
    if (isNamed && speaker.mentions[0]!.start > mention[0]!.start) return true
    if (other.form !== 'indirect') return isNamed
  }
  return false
}
