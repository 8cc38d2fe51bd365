import type {Quotation} from '../../types/quotation.js'
import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {firstWhere} from '../first-where.js'
import {people} from '../lexicon/people.js'
import {speakingNouns} from '../lexicon/speaking-nouns.js'
import {spokenVerbs} from '../lexicon/spoken-verbs.js'
import {hasFiniteVerb} from './has-finite-verb.js'
import {makeReading} from './make-reading.js'

const nouns: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM'])
const openers: ReadonlySet<string> = new Set(['“', '"', '‘', "'", '``', "''"])
/** What follows a name that speaks: `Ann Lee [on the night of the flood]`. */
const links: ReadonlySet<string> = new Set([
  'on',
  'about',
  'after',
  'as',
  'who',
  'of',
  'in',
  'at',
  'from',
  'for'
])
const longest = 5

/** In a headline, who stands behind a quotation and a colon: `‘We lost it all’: [survivors] describe fire`, `‘It was dark’: [Ann Lee] on the flood`. */
export function readQuotedHeadline(
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  {from, to}: Range
): Reading | null {
  if (!openers.has(tokens[from]!.text)) return null
  const quotation = quotations[firstWhere(quotations.length, (i) => quotations[i]!.from >= from)]
  if (quotation?.from !== from || quotation.to >= to - 1) return null
  const colon = quotation.to
  // `‘The Tide’: Lee reviews it` names a film.
  if (tokens[colon]!.text !== ':' || !hasFiniteVerb(tokens, from, colon)) return null
  let end = colon + 1
  while (end < Math.min(to, colon + 1 + longest) && nouns.has(tokens[end]!.pos)) end++
  const last = tokens[end - 1]!
  if (end === colon + 1 || !speaks(tokens, end, to, last)) return null
  const mention = {from: colon + 1, to: end}
  return makeReading(tokens, {from: colon, to: colon + 1}, [mention], [{from, to: colon}], 0.8, 'headline')
}

/** People speak whatever follows; a name where nothing does, or on what, or how. */
function speaks(tokens: readonly Token[], end: number, to: number, last: Token): boolean {
  if (speakingNouns.has(last.lower) || people.has(last.lemma) || people.has(last.lower)) return true
  if (last.pos !== 'PROPN') return false
  return end === to || links.has(tokens[end]!.lower) || spokenVerbs.has(tokens[end]!.lemma)
}
