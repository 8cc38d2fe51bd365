import {type AnyCheck, defineCheck} from './check.js'
import {sayFor, tonedCues} from './cue-words.js'
import {findings} from './findings.js'

/**
 * A cue by which the writer grants what a source says: `admitted`, `revealed`.
 *
 * When: a source admits, reveals, confirms, points out or the like, where `said` would leave it to the readers. Off in `recommended`, since some things are known to be so.
 *
 * Why: `admitted` tells readers that it is true, and often that it is shameful.
 *
 * Settings:
 *
 * - `also` (words, default: none): more such cues, as base forms or as they stand
 * - `except` (words, default: none): cues that are fine
 *
 * ```article
 * Ann Lee admitted that the dam was old.
 * ```
 *
 * ```findings
 * 1:9-1:17: Unexpected cue `admitted`, which takes the source’s word as true, expected `said`
 * ```
 *
 * ```silent
 * Ann Lee said that the dam was old.
 * ```
 *
 * ```silent {"settings": {"except": ["admit"]}}
 * Ann Lee admitted that the dam was old.
 * ```
 */
export const endorsingCue: AnyCheck = defineCheck<{also: readonly string[]; except: readonly string[]}>({
  rule: 'endorsing-cue',
  about: 'A cue by which the writer grants what a source says: `admitted`, `revealed`',
  level: {recommended: 'off', strict: 'info'},
  settings: {
    also: {about: 'more such cues, as base forms or as they stand', default: []},
    except: {about: 'cues that are fine', default: []}
  },
  find: (context, lists) =>
    tonedCues(context, 'endorsing', lists).map(({cue}) => {
      const neutral = sayFor(cue.text)
      return {place: cue, ...findings.endorsingCue(cue.text, neutral), expected: [neutral]}
    })
})
