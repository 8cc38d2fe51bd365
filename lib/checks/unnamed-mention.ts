import type {Attribution} from '../../types/attribution.js'
import type {Piece} from '../../types/piece.js'
import {unnamedPeople} from '../lexicon/unnamed-people.js'
import type {Context} from './context.js'

const word = /[\p{L}’'-]+/gu
/** What may follow the noun and names nobody: `close to the talks`, `in the ministry`. */
const follows = /^(?:at|briefed|close|familiar|from|in|inside|of|on|to|who|with|within)$/

/**
 * The words of an attribution that name its source, where they are a noun for people who stay without a name; else `null`.
 *
 * `a senior official`, `American officials`, `people familiar with the talks`; not `the official`, who was named before, not
 * `Ann Lee, an official`.
 */
export function unnamedMention(context: Context, attribution: Attribution): Piece | null {
  const source = context.source(attribution.source)
  const [mention] = attribution.mention
  if (!source || source.identity === 'named' || !mention || attribution.mention.length > 1) return null
  const words = Array.from(mention.text.matchAll(word), ([text]) => text.toLowerCase())
  if (/^(?:the|his|her|their|its|my|our|this|that|these|those)$/.test(words[0] ?? '')) return null
  const noun = words.findIndex((text) => unnamedPeople.has(text))
  if (noun < 0 || (words[noun + 1] !== undefined && !follows.test(words[noun + 1]!))) return null
  return mention
}
