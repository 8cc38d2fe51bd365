import type {Attribution} from '../../types/attribution.js'
import {attributionWords} from './attribution-words.js'
import {type AnyCheck, defineCheck} from './check.js'
import {findings} from './findings.js'
import {bodyMatches, mostAlike, overClaims, roleOf} from './over-claims.js'

/** From this share of its words on, a claim of the body is what the headline says. */
const same = 0.6
/** Stances by which a source stands for what it says. */
const asserting: ReadonlySet<Attribution['stance']> = new Set(['asserts', 'accuses', 'predicts'])
/** From this share on, a claim of the body that the writer makes may be it as well. */
const near = 0.5

/**
 * A headline, dek or caption that states as fact what the body only attributes.
 *
 * When: most words of a claim over the body stand in claims that the body gives to a source, in none that the writer makes, and neither the source nor any cue stands over the body.
 *
 * Why: most readers see the headline only. What it states without a source, they take as fact.
 *
 * ```article
 * Factory dumped mercury in the Arle river
 *
 * VELM — The old paint factory dumped mercury in the Arle river for ten years, a former driver said on Monday.
 *
 * The owners of the factory did not return calls.
 * ```
 *
 * ```findings
 * 1:1-1:41: Unexpected fact in the headline, which the body gives to `a former driver`
 * ```
 *
 * ```silent
 * Factory dumped mercury in the Arle river, driver says
 *
 * VELM — The old paint factory dumped mercury in the Arle river for ten years, a former driver said on Monday.
 * ```
 *
 * ```silent
 * Factory dumped mercury in the Arle river
 *
 * VELM — The old paint factory dumped mercury in the Arle river for ten years. A former driver said on Monday that the mercury came at night.
 * ```
 */
export const headlineDropsAttribution: AnyCheck = defineCheck({
  rule: 'headline-drops-attribution',
  about: 'A headline, dek or caption that states as fact what the body only attributes',
  level: {recommended: 'warn', strict: 'error'},
  settings: {},
  find: (context) => {
    const {attributions, article} = context.graph
    return overClaims(context).flatMap((claim) => {
      const passage = article.passages[claim.passage]!
      const isSaid =
        claim.attributions.length > 0 ||
        claim.hedges.length > 0 ||
        attributions.some(({cue}) => cue && cue.start >= passage.start && cue.end <= passage.end)
      if (isSaid) return []
      const matches = bodyMatches(context, claim, 3).filter(({cover}) => cover >= near)
      if (matches.some((match) => match.claim.attributions.length === 0)) return []
      const best = mostAlike(
        matches.filter(
          ({cover, plainCover, plainShared}) => cover >= same && plainCover >= same && plainShared >= 3
        )
      )
      // Plans are their makers' to tell: `Bridge to stay open`.
      if (!best || best.claim.kind === 'forecast') return []
      const chain = context.chain(best.claim)
      const attribution = chain.find(({source}) => source !== null)
      const source = context.source(attribution?.source ?? null)
      if (!attribution || !source || attribution.basis !== 'statement' || !asserting.has(attribution.stance))
        return []
      // A headline that names the source leans on it: `Mayor to sell the bridge`.
      if (sharesName(source.name, passage.text)) return []
      const [first] = attribution.mention
      const place = context.span(claim)
      return [
        {
          place,
          ...findings.headlineDropsAttribution(roleOf(context, claim), first?.text ?? source.name),
          expected: [`${place.text.replace(/[.\s]+$/, '')}, ${attributionWords(attribution)}`],
          cause: first ? {...first, message: findings.attributedHere()} : null
        }
      ]
    })
  }
})

function sharesName(name: string, text: string): boolean {
  return (name.match(/\p{Lu}[\p{L}’'-]{2,}/gu) ?? []).some((word) => text.includes(word))
}
