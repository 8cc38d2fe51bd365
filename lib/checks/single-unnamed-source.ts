import type {Claim} from '../../types/claim.js'
import {namedAccusations} from './accusations.js'
import {type AnyCheck, defineCheck, type Found} from './check.js'
import type {Context} from './context.js'
import {findings} from './findings.js'
import {bodyMatches, overClaims} from './over-claims.js'
import {unnamedMention} from './unnamed-mention.js'

/**
 * An accusation, or what the headline says, that rests on people without a name alone.
 *
 * When: somebody with a name is accused by `officials`, `a source`, `two aides` or the like, and no source with a name says the same; or all that the body has for a claim of the headline comes from one such source; or nobody but one such source speaks in the whole article.
 *
 * Why: nobody can ask a source without a name, and a wrong one costs the paper its own. What matters most needs a second one, or a document.
 *
 * ```article
 * City officials accused Oskar Dremmel of selling parks to his brother.
 * ```
 *
 * ```findings
 * 1:1-1:15: Expected a source with a name for an accusation against `Oskar Dremmel`, got only `City officials`
 * ```
 *
 * ```article
 * Council sells four parks to the mayor’s brother
 *
 * VELM — The council has sold four parks to the mayor’s brother, a senior official said. The parks lie by the river.
 * ```
 *
 * ```findings
 * 3:64-3:81: Expected a second source for what the headline says, got only `a senior official`
 * ```
 *
 * ```silent
 * Ann Lee, the auditor, accused Oskar Dremmel of selling parks to his brother.
 * ```
 *
 * ```silent
 * Council sells four parks to the mayor’s brother
 *
 * VELM — The council has sold four parks to the mayor’s brother, a senior official said. Ann Lee, the auditor, said that the council sold four parks to the brother.
 * ```
 */
export const singleUnnamedSource: AnyCheck = defineCheck({
  rule: 'single-unnamed-source',
  about: 'An accusation, or what the headline says, that rests on people without a name alone',
  level: {recommended: 'warn', strict: 'error'},
  settings: {},
  find: (context) => [...accusers(context), ...behindHeadline(context), ...onlyVoice(context)]
})

function accusers(context: Context): Found[] {
  return namedAccusations(context).flatMap(({accused, attribution, claim}): Found[] => {
    const mention = unnamedMention(context, attribution)
    if (!mention || attribution.cites.length || attribution.parent !== null) return []
    const isBorneOut = context.wording
      .matches(claim, 2)
      .some((match) => match.cover >= 0.5 && hasNamedSource(context, match.claim))
    if (isBorneOut) return []
    const content = attribution.content[0]
    return [
      {
        place: mention,
        ...findings.accusedByUnnamed(accused.text, mention.text),
        cause: content ? {...content, message: findings.accusationHere()} : null
      }
    ]
  })
}

function behindHeadline(context: Context): Found[] {
  return overClaims(context).flatMap((claim): Found[] => {
    if (context.speakerOf(claim) !== null) return []
    const matches = bodyMatches(context, claim, 3).filter(({cover}) => cover >= 0.5)
    const speakers = new Set(matches.map((match) => context.speakerOf(match.claim)))
    const best = matches.find(({cover}) => cover >= 0.6)
    if (!best || speakers.size !== 1 || speakers.has(null)) return []
    const attribution = context.chain(best.claim)[0]!
    const mention = unnamedMention(context, attribution)
    if (!mention || attribution.cites.length || attribution.parent !== null) return []
    return [
      {
        place: mention,
        ...findings.headlineByUnnamed(mention.text),
        cause: {...context.span(claim), message: findings.headlineHere()}
      }
    ]
  })
}

/** The article has one voice only, and it has no name. */
function onlyVoice(context: Context): Found[] {
  const {attributions} = context.graph
  const said = attributions.filter(({basis}) => basis !== 'belief')
  if (said.length < 3) return []
  const [first] = said
  if (!first || said.some(({source}) => source === null || source !== first.source)) return []
  const mention = unnamedMention(context, first)
  return mention ? [{place: mention, ...findings.onlyByUnnamed(mention.text)}] : []
}

function hasNamedSource(context: Context, claim: Claim): boolean {
  return context.chain(claim).some(({source}) => context.source(source)?.identity === 'named')
}
