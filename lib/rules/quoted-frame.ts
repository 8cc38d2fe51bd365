import type {Range} from '../../types/range.js'
import type {Token} from '../../types/token.js'
import {nameParts} from './name-parts.js'
import {nounPhraseStart} from './noun-phrase.js'
import {subjectOf} from './subject-of.js'
import {verbStart} from './verb-start.js'

/** `quoted in the paper last week by the news agency as saying` */
const longest = 14

/** Who is quoted, and the words that say so: `[A spokesman] [was quoted by the agency as saying]`; `null` where `saying` stands otherwise. */
export function quotedFrame(
  tokens: readonly Token[],
  saying: number,
  limit: number
): {readonly who: Range; readonly cue: Range} | null {
  if (tokens[saying]!.lower !== 'saying' || tokens[saying - 1]?.lower !== 'as') return null
  let verb = saying - 2
  while (verb > Math.max(limit, saying - longest) && nameParts.has(tokens[verb]!.pos)) verb--
  if (verb <= limit || tokens[verb]!.lower !== 'quoted') return null
  const from = verbStart(tokens, verb, limit)
  let passive = false
  for (let i = from; i < verb; i++) if (tokens[i]!.lemma === 'be') passive = true
  if (!passive) return null
  const parsed = subjectOf(tokens, verb, {from: limit, to: verb})
  const start = parsed?.to === from ? parsed.from : nounPhraseStart(tokens, from, limit)
  return start < from ? {who: {from: start, to: from}, cue: {from, to: saying + 1}} : null
}
