import {type AnyCheck, defineCheck} from './check.js'
import {findings} from './findings.js'

const adverbs = /^(?:reportedly|purportedly|allegedly)$/i
const passives =
  /^(?:(?:it|there) )?(?:is|are|was|were|has been|have been|had been) (?:also |widely |once |not )?(?:said|reported|rumou?red|alleged|believed|thought|understood|claimed)(?: to(?: have| be)?| that)?$/i
/** Cues by which one passes on what happened: whoever does so in the same paragraph may be the one meant. */
const passing = /\b(?:according|reported|reports|tweeted|writes|wrote)\b/i
const opens = /^\s*(?:to|that)\b/

/**
 * A claim that rests on hearsay alone: nobody is named who says it.
 *
 * When: the body says that something `reportedly` happened, `was said to` or `is believed to` be so; nobody is named around it who reports it, no source is given for a report in the same paragraph, and nothing in the article says the same with a source or as a fact. `allegedly` beside a source in the same paragraph is the usual caution about a case, and left alone.
 *
 * Why: `reportedly` tells readers that somebody reported it. Who did is known to the writer, and takes three words.
 *
 * ```article
 * Villagers reportedly left Hask on Tuesday. The road to the dam is closed.
 * ```
 *
 * ```findings
 * 1:11-1:21: Expected somebody who says it, got only `reportedly`
 * ```
 *
 * ```article
 * A patrol was said to have crossed the river at noon.
 * ```
 *
 * ```findings
 * 1:10-1:21: Expected somebody who says it, got only `was said to`
 * ```
 *
 * ```silent
 * Villagers reportedly left Hask on Tuesday, Norda television reported.
 * ```
 *
 * ```silent
 * Villagers reportedly left Hask on Tuesday. The mayor said that all villagers left Hask on Tuesday.
 * ```
 *
 * ```silent
 * Ann Lee allegedly set the barn on fire. Police said they found a can of petrol in her car.
 * ```
 */
export const onlyHearsay: AnyCheck = defineCheck({
  rule: 'only-hearsay',
  about: 'A claim that rests on hearsay alone: nobody is named who says it',
  level: {recommended: 'warn', strict: 'warn'},
  settings: {},
  find: (context) => {
    const {attributions} = context.graph
    /** Paragraphs in which somebody says something, and those in which somebody passes on what happened. */
    const told = new Set<number>()
    const passed = new Set<number>()
    for (const {cue, source} of attributions) {
      if (source === null || !cue) continue
      const at = context.passageIndexAt(cue.start)
      told.add(at)
      if (passing.test(cue.text)) passed.add(at)
    }
    return attributions.flatMap((attribution) => {
      const {basis, cites, cue, parent, source, via} = attribution
      if (!cue || source !== null || basis !== 'hearsay' || cites.length || via.length) return []
      const words = cue.text.replace(/\s+/g, ' ')
      const isPassive =
        passives.test(words) &&
        (/ (?:to|that|have|be)$/.test(words) || opens.test(context.text.slice(cue.end, cue.end + 20)))
      if (!adverbs.test(words) && !isPassive) return []
      const passage = context.passageAt(cue.start)
      if (passage?.role !== 'body') return []
      for (let above = parent; above !== null; above = context.attribution(above)?.parent ?? null)
        if (context.attribution(above)?.source) return []
      const here = context.passageIndexAt(cue.start)
      if ((/^allegedly$/i.test(words) ? told : passed).has(here)) return []
      const isBorneOut = context
        .claimsOf(attribution)
        .some((claim) =>
          context.wording
            .matches(claim, 3)
            .some(
              (match) =>
                match.cover >= 0.6 &&
                match.claim.attributions.every((id) => id !== attribution.id) &&
                (match.claim.certainty === 'certain' || context.speakerOf(match.claim) !== null)
            )
        )
      return isBorneOut ? [] : [{place: cue, ...findings.onlyHearsay(words)}]
    })
  }
})
