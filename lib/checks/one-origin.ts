import {type AnyCheck, defineCheck, type Found} from './check.js'
import {findings} from './findings.js'
import {isOneVoice} from './is-one-voice.js'
import {type Leaning, leanings, saysSame} from './leanings.js'

/**
 * Several sources that all lead to one origin.
 *
 * When: two sources or more say the same, and each of them leans on one and the same other for it: `citing`, `said that … had said`, `told`.
 *
 * Why: two papers that quote one monitor are one source, not two. Readers who count voices are misled.
 *
 * ```article
 * The Kessel dam had failed, Rivers Today reported, citing the Border Observatory. The village of Hask was under water. Norda Television also reported that the dam had failed, citing the Border Observatory.
 * ```
 *
 * ```findings
 * 1:119-1:135: Expected sources of their own, both `Norda Television` and `Rivers Today` lean on `Border Observatory`
 * ```
 *
 * ```silent
 * The Kessel dam had failed, Rivers Today reported, citing the Border Observatory. The village of Hask was under water. Norda Television also reported that the dam had failed.
 * ```
 *
 * ```silent
 * The Kessel dam had failed, Rivers Today reported, citing the Border Observatory. Norda Television reported that two soldiers were hurt, citing the Border Observatory.
 * ```
 */
export const oneOrigin: AnyCheck = defineCheck({
  rule: 'one-origin',
  about: 'Several sources that all lead to one origin',
  level: {recommended: 'warn', strict: 'warn'},
  settings: {},
  find: (context) => {
    const byOrigin = new Map<string, Leaning[]>()
    const found: Found[] = []
    for (const leaning of leanings(context)) {
      const before = byOrigin.get(leaning.on) ?? []
      byOrigin.set(leaning.on, [...before.slice(-20), leaning])
      const first = before.find((other) => other.source !== leaning.source && saysSame(other, leaning))
      const place = leaning.attribution.mention[0]
      const cause = first?.attribution.mention[0]
      if (!first || !place || !cause) continue
      if (![leaning.source, first.source, leaning.on].every((id) => isOneVoice(context.source(id)))) continue
      const names = [leaning.source, first.source, leaning.on].map((id) => context.source(id)!.name)
      found.push({
        place,
        ...findings.oneOrigin(names[0]!, names[1]!, names[2]!),
        cause: {...cause, message: findings.leansHere()}
      })
    }
    return found
  }
})
