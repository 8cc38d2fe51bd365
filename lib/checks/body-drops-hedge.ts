import {bodyPairs} from './body-pairs.js'
import {type AnyCheck, defineCheck} from './check.js'
import {findings} from './findings.js'

/**
 * What the body hedged before and now states as fact.
 *
 * When: two claims of the body have nearly the same words; the writer hedges the first (`reportedly`, `may`) and is sure of the second, and it is no forecast that has come true.
 *
 * Why: nothing was learned in between. Readers who skip the first paragraph take the second for certain.
 *
 * ```article
 * TIRESS — The army reportedly moved forty tanks to the Kessel dam.
 *
 * The border was closed at noon. The army moved forty tanks to the Kessel dam.
 * ```
 *
 * ```findings
 * 3:32-3:76: Unexpected certainty, hedged before with `reportedly`
 * ```
 *
 * ```silent
 * TIRESS — The army reportedly moved forty tanks to the Kessel dam.
 *
 * The border was closed at noon. The army reportedly moved forty tanks to the Kessel dam.
 * ```
 *
 * ```silent
 * TIRESS — The army reportedly moved forty tanks to the Kessel dam.
 *
 * The army moved forty tanks to the Kessel dam, the minister said.
 * ```
 */
export const bodyDropsHedge: AnyCheck = defineCheck({
  rule: 'body-drops-hedge',
  about: 'What the body hedged before and now states as fact',
  level: {recommended: 'warn', strict: 'warn'},
  settings: {},
  find: (context) =>
    bodyPairs(context).flatMap(({earlier, later}) => {
      const hedge = earlier.hedges.find(({certainty}) => certainty !== 'unknown')
      if (!hedge || later.certainty !== 'certain' || later.attributions.length) return []
      if (context.speakerOf(earlier) !== null || earlier.certainty === 'unknown') return []
      return [
        {
          place: context.span(later),
          ...findings.bodyDropsHedge(hedge.piece.text),
          cause: {...hedge.piece, message: findings.hedgedHere()}
        }
      ]
    })
})
