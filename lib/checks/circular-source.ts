import {type AnyCheck, defineCheck, type Found} from './check.js'
import {findings} from './findings.js'
import {isOneVoice} from './is-one-voice.js'
import {type Leaning, leanings, saysSame} from './leanings.js'

/**
 * Two sources that lean on each other.
 *
 * When: one source says something on the word of another, and the other says the same on the word of the first.
 *
 * Why: a circle has no origin. Nobody in it need know anything.
 *
 * ```article
 * Rivers Today reported, citing Norda Television, that the Kessel dam had failed. Norda Television reported, citing Rivers Today, that the Kessel dam had failed.
 * ```
 *
 * ```findings
 * 1:81-1:97: Expected an origin, `Norda Television` and `Rivers Today` lean on each other
 * ```
 *
 * ```silent
 * Rivers Today reported, citing Norda Television, that the Kessel dam had failed. Norda Television reported, citing a lock keeper, that the Kessel dam had failed.
 * ```
 *
 * ```silent
 * Rivers Today reported, citing Norda Television, that the Kessel dam had failed. Norda Television reported, citing Rivers Today, that two soldiers were hurt.
 * ```
 */
export const circularSource: AnyCheck = defineCheck({
  rule: 'circular-source',
  about: 'Two sources that lean on each other',
  level: {recommended: 'warn', strict: 'error'},
  settings: {},
  find: (context) => {
    const before = new Map<string, Leaning[]>()
    return leanings(context).flatMap((leaning): Found[] => {
      const back = before
        .get(leaning.on)
        ?.find((other) => other.on === leaning.source && saysSame(other, leaning))
      before.set(leaning.source, [...(before.get(leaning.source) ?? []).slice(-20), leaning])
      const place = leaning.attribution.mention[0]
      const cause = back?.attribution.mention[0]
      if (!place || !cause) return []
      if (![leaning.source, leaning.on].every((id) => isOneVoice(context.source(id)))) return []
      const [one, other] = [leaning.source, leaning.on].map((id) => context.source(id)!.name)
      return [
        {place, ...findings.circularSource(one!, other!), cause: {...cause, message: findings.leansHere()}}
      ]
    })
  }
})
