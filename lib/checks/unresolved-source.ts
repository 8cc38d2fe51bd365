import {type AnyCheck, defineCheck} from './check.js'
import {findings} from './findings.js'

const pronouns = /^(?:he|she)$/i
/** A person can be meant by a name or by what they are; both are more than one pronoun ever was. */
const somebody =
  /\b(?:Mr|Mrs|Ms|Dr)\b|\b(?:[A-Z][\p{L}’'-]+)\s+(?:[A-Z]\.\s+)?[A-Z][\p{L}’'-]+|\b(?:man|woman|boy|girl|mayor|minister|president|senator|officer|official|spokes\w+|leader|director|governor|candidate|driver|teacher|doctor|farmer|author|professor|analyst|chief|head|owner|coach|player|judge|lawyer|mother|father|wife|husband|son|daughter|\p{L}{3,}(?:er|or|ist|ian|ant|ent))\b/u

/**
 * `He said` with nobody it could be.
 *
 * When: the article gives words to `he` or `she`, and nobody at all is named or described in the body before, or over it.
 *
 * Why: it happens when paragraphs are moved or cut. The source is gone, and nobody can ask it.
 *
 * ```article
 * “It was wet all week,” she said. “It will be wet next week.”
 *
 * The rain ended on Monday, and the roads are open.
 * ```
 *
 * ```findings
 * 1:24-1:27: Expected a name before `she`, got none
 * ```
 *
 * ```silent
 * Ann Lee has a barn by the river. “It was wet all week,” she said.
 * ```
 *
 * ```silent
 * The farmer has a barn by the river. “It was wet all week,” she said.
 * ```
 *
 * Names may come right after:
 *
 * ```silent
 * “It was wet all week,” she said. Ann Lee has a barn by the river.
 * ```
 */
export const unresolvedSource: AnyCheck = defineCheck({
  rule: 'unresolved-source',
  about: '`He said` with nobody it could be',
  level: {recommended: 'warn', strict: 'error'},
  settings: {},
  find: (context) => {
    const {article, attributions} = context.graph
    const first = attributions.find(({mention}) => mention[0] && !context.isQuoted(mention[0]))
    const mention = first?.mention[0]
    if (!first || !mention || first.mention.length > 1 || !pronouns.test(mention.text)) return []
    if (context.passageAt(mention.start)?.role !== 'body') return []
    const here = context.passageIndexAt(mention.start)
    const last = article.passages[here + 1] ?? article.passages[here]!
    const around = article.passages
      .filter(({end, role}) => role !== 'boilerplate' && end <= last.end)
      .map(({text}) => text)
      .join('\n')
    // Sentences begin with capitals too; a name that one begins with has a second word.
    return somebody.test(around) ? [] : [{place: mention, ...findings.unresolvedSource(mention.text)}]
  }
})
