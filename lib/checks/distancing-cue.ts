import {type AnyCheck, defineCheck} from './check.js'
import {sayFor, tonedCues} from './cue-words.js'
import {findings} from './findings.js'

/**
 * A cue by which the writer keeps away from what a source says: `claimed`, `insisted`.
 *
 * When: a source claims, insists, maintains, boasts or the like, where `said` would leave it to the readers. Off in `recommended`, since there are times to doubt.
 *
 * Why: `claimed` tells readers not to believe it, and says neither why nor who thinks so.
 *
 * Settings:
 *
 * - `also` (words, default: none): more such cues, as base forms or as they stand
 * - `except` (words, default: none): cues that are fine
 *
 * ```article
 * Ann Lee claimed that the dam was safe.
 * ```
 *
 * ```findings
 * 1:9-1:16: Unexpected cue `claimed`, which doubts the source, expected `said`
 * ```
 *
 * ```silent
 * Ann Lee said that the dam was safe.
 * ```
 *
 * ```silent {"settings": {"except": ["claim"]}}
 * Ann Lee claimed that the dam was safe.
 * ```
 *
 * ```article {"settings": {"also": ["opine"]}}
 * Ann Lee opined that the dam was safe.
 * ```
 *
 * ```findings
 * 1:9-1:15: Unexpected cue `opined`, which doubts the source, expected `said`
 * ```
 */
export const distancingCue: AnyCheck = defineCheck<{also: readonly string[]; except: readonly string[]}>({
  rule: 'distancing-cue',
  about: 'A cue by which the writer keeps away from what a source says: `claimed`, `insisted`',
  level: {recommended: 'off', strict: 'info'},
  settings: {
    also: {about: 'more such cues, as base forms or as they stand', default: []},
    except: {about: 'cues that are fine', default: []}
  },
  find: (context, lists) =>
    tonedCues(context, 'distancing', lists).map(({cue}) => {
      const neutral = sayFor(cue.text)
      return {place: cue, ...findings.distancingCue(cue.text, neutral), expected: [neutral]}
    })
})
