import {type AnyCheck, defineCheck} from './check.js'
import {findings} from './findings.js'
import {bodyMatches, mostAlike, overClaims, roleOf} from './over-claims.js'

const same = 0.6
const near = 0.5

/**
 * A headline, dek or caption that is sure of what the body hedges.
 *
 * When: most words of a claim over the body, which has no hedge, stand in claims that the body hedges (`reportedly`, `may`, `was said to`), and in none that it does not.
 *
 * Why: the hedge is what the reporter knows. Without it the headline says more than the article can show.
 *
 * ```article
 * Army prepares to occupy the Kessel dam
 *
 * TIRESS — The army is reportedly preparing to occupy the Kessel dam.
 * ```
 *
 * ```findings
 * 1:1-1:39: Unexpected certainty in the headline, the body hedges it with `reportedly`
 * ```
 *
 * ```silent
 * Army reportedly prepares to occupy the Kessel dam
 *
 * TIRESS — The army is reportedly preparing to occupy the Kessel dam.
 * ```
 *
 * ```silent
 * Army prepares to occupy the Kessel dam
 *
 * TIRESS — The army is preparing to occupy the Kessel dam. It may also close the road.
 * ```
 */
export const headlineDropsHedge: AnyCheck = defineCheck({
  rule: 'headline-drops-hedge',
  about: 'A headline, dek or caption that is sure of what the body hedges',
  level: {recommended: 'warn', strict: 'error'},
  settings: {},
  find: (context) =>
    overClaims(context).flatMap((claim) => {
      if (claim.certainty !== 'certain' || claim.hedges.length) return []
      const matches = bodyMatches(context, claim, 3).filter(({cover}) => cover >= near)
      if (matches.some((match) => match.claim.certainty === 'certain')) return []
      const best = mostAlike(
        matches.filter(
          ({cover, plainCover, plainShared}) => cover >= same && plainCover >= same && plainShared >= 3
        )
      )
      const hedge = best?.claim.hedges.find(
        ({certainty, piece}) => certainty !== 'unknown' && piece.text !== 'reported'
      )?.piece
      if (!best || !hedge) return []
      // `There may be rain, but …` grants the rain.
      const {end} = context.passageAt(hedge.start)!
      if (/^may\b[^.!?]*\bbut\b/i.test(context.text.slice(hedge.start, end))) return []
      // What one source doubts and the headline gives to nobody is for another check.
      const speaker = context.speakerOf(best.claim)
      if (speaker !== null && speaker !== context.speakerOf(claim)) return []
      const place = context.span(claim)
      return [
        {
          place,
          ...findings.headlineDropsHedge(roleOf(context, claim), hedge.text),
          cause: {...hedge, message: findings.hedgedHere()}
        }
      ]
    })
})
