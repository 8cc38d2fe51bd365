import {type AnyCheck, defineCheck, type Found} from './check.js'
import type {Context} from './context.js'
import {findings} from './findings.js'
import {sayingCue} from './saying-cue.js'

const sources = /\b(?:sources?|insiders?|(?:person|people) (?:briefed|close|familiar|with))\b/i
/** Who says nothing needs no name. */
const silence = /\b(?:declined|refused)\b/i
/** One of a kind whom the article could name: `a senior aide`, `one of the officials`. */
const one =
  /^(?:an?|another|one(?: of the)?)\b[^,]{0,40} ?\b(?:advis[eo]rs?|aides?|insiders?|officials?|operatives?|staffers?|strategists?)\b/i

/**
 * A source without a name, and no word on why it has none.
 *
 * When: somebody speaks `on condition of anonymity` or `declined to be named`, and the sentence gives no reason; or `a source` or `a senior aide` speaks and nothing in the article says why no source is named, reported once for each.
 *
 * Why: readers have to trust the paper for a source that they cannot see. The reason, and how the source knows, is what they can go by.
 *
 * ```article
 * A Western diplomat said on condition of anonymity that the talks had failed.
 * ```
 *
 * ```findings
 * 1:25-1:50: Expected a reason why no name is given for the source
 * ```
 *
 * ```article
 * The talks had failed, a source said. They may go on in May.
 * ```
 *
 * ```findings
 * 1:23-1:31: Expected a reason why no name is given for `a source`
 * ```
 *
 * ```silent
 * A Western diplomat, who spoke on condition of anonymity because the talks go on, said that the minister had left.
 * ```
 *
 * ```silent
 * The talks had failed, a source said. The source was not authorized to speak in public.
 * ```
 */
export const anonymityWithoutReason: AnyCheck = defineCheck({
  rule: 'anonymity-without-reason',
  about: 'A source without a name, and no word on why it has none',
  level: {recommended: 'warn', strict: 'warn'},
  settings: {},
  find: (context) => {
    const {attributions, sources: voices} = context.graph
    const agreed = voices.flatMap(({anonymity}) => anonymity ?? [])
    const found: Found[] = agreed
      .filter(({reason}) => reason === null)
      .map(({words}) => ({place: words, ...findings.anonymityWithoutReason(null)}))
    const isTold =
      agreed.length > 0 ||
      /\banonym|\b(?:not|declin\w+|refus\w+) (?:to )?(?:be )?(?:named|identified)|\bauthori[sz]ed to\b|\bon the record\b|\bfor fear of\b/i.test(
        context.text
      )
    if (isTold) return found
    const seen = new Set<string>()
    for (const [at, {cue, mention, source}] of attributions.entries()) {
      const [first] = mention
      const voice = context.source(source)
      if (!first || !voice || voice.identity === 'named' || context.isQuoted(first) || seen.has(voice.id))
        continue
      // `the source` is one that was met before.
      if (/^(?:the|that|this)\b/i.test(first.text) || /, \p{Lu}/u.test(first.text)) continue
      if (cue && silence.test(cue.text)) continue
      if (voice.kind === 'poll' || voice.kind === 'document') continue
      const isSource = voice.identity === 'unnamed' && sources.test(first.text)
      const isOne =
        one.test(first.text) && cue !== null && sayingCue.test(cue.text) && !isNamedNext(context, at)
      if (!isSource && !isOne) continue
      seen.add(voice.id)
      found.push({place: first, ...findings.anonymityWithoutReason(first.text)})
    }
    return found
  }
})

/** Whether the next who speaks is a person with a name: in the same paragraph, or met in the next one for the first time. */
function isNamedNext(context: Context, at: number): boolean {
  const {attributions} = context.graph
  const here = attributions[at]!
  const next = attributions
    .slice(at + 1, at + 6)
    .find(({parent, source}) => parent === null && source !== here.source)
  const [first] = next?.mention ?? []
  const speaker = context.source(next?.source ?? null)
  if (!first || speaker?.kind !== 'person' || speaker.identity !== 'named') return false
  const from = here.mention[0]!.start
  const far = context.passageIndexAt(first.start) - context.passageIndexAt(from)
  return far === 0 || (far === 1 && speaker.mentions[0]!.start > from)
}
