import {attributionWords} from './attribution-words.js'
import {bodyPairs} from './body-pairs.js'
import {type AnyCheck, defineCheck} from './check.js'
import {findings} from './findings.js'

/**
 * What the body gave to a source before and now states as fact.
 *
 * When: two claims of the body have nearly the same words; the first has a source, the second none.
 *
 * Why: nothing was learned in between. What a source says stays theirs through the whole article.
 *
 * ```article
 * VELM — The factory dumped forty barrels of mercury in the river, a former driver said.
 *
 * The town has four wells. The factory dumped forty barrels of mercury in the river.
 * ```
 *
 * ```findings
 * 3:26-3:82: Unexpected fact, given to `a former driver` before
 * ```
 *
 * ```silent
 * VELM — The factory dumped forty barrels of mercury in the river, a former driver said.
 *
 * The town has four wells. The factory dumped forty barrels of mercury in the river, the driver said.
 * ```
 *
 * News leads often say it first and by whom later:
 *
 * ```silent
 * VELM — The factory dumped forty barrels of mercury in the river.
 *
 * The town has four wells. The factory dumped forty barrels of mercury in the river, a former driver said.
 * ```
 */
export const bodyDropsAttribution: AnyCheck = defineCheck({
  rule: 'body-drops-attribution',
  about: 'What the body gave to a source before and now states as fact',
  level: {recommended: 'warn', strict: 'warn'},
  settings: {},
  find: (context) =>
    bodyPairs(context).flatMap(({earlier, later}) => {
      const attribution = context.chain(earlier).find(({source}) => source !== null)
      if (!attribution || attribution.basis === 'evidence' || later.hedges.length) return []
      if (attribution.stance === 'denies' || attribution.tone === 'endorsing') return []
      const [first] = attribution.mention
      if (!first) return []
      const place = context.span(later)
      return [
        {
          place,
          ...findings.bodyDropsAttribution(first.text),
          expected: [`${place.text.replace(/[.\s]+$/, '')}, ${attributionWords(attribution)}`],
          cause: {...first, message: findings.attributedHere()}
        }
      ]
    })
})
