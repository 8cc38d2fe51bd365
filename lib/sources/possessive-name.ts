import type {Token} from '../../types/token.js'
import {parties} from '../lexicon/parties.js'
import {people} from '../lexicon/people.js'
import {possessiveNames} from '../lexicon/possessive-names.js'
import {trades} from '../lexicon/trades.js'
import {isBodyName} from './body-name.js'
import {isCapital} from './capital.js'
import {baseOf, isPlural} from './noun.js'

const said = /^(?:said|says|told)$/
/** Longest name looked for behind the mark, in tokens. */
const reach = 6

/**
 * Whether a possessive is part of a name, and not of who owns what is named behind it.
 *
 * `Women’s Aid`, `Harris County Sheriff’s Office`, `St. Mary’s Hospital`, `Chen’s Hardware`, `Macy’s said`; but none in `Lee’s
 * Labour Party`.
 *
 * @param tokens
 *   All tokens.
 * @param from
 *   Where the capitalised words begin.
 * @param mark
 *   Index of the token that may be a possessive.
 * @param end
 *   Where the sentence ends.
 */
export function isPossessiveName(tokens: readonly Token[], from: number, mark: number, end: number): boolean {
  const lower = tokens[mark]?.lower
  if (lower !== "'s" && lower !== "'") return false
  const before = tokens[mark - 1]!
  if (before.end !== tokens[mark]!.start) return false
  const word = before.lower
  const next = tokens[mark + 1]
  if (!next || mark + 1 >= end) return lower === "'s" && possessiveNames.has(word)
  if (lower === "'s" && possessiveNames.has(word)) return true
  if (!isCapital(next.text) || next.start === tokens[mark]!.end)
    return lower === "'s" && said.test(next.lower) && next.pos === 'VERB'
  let to = mark + 2
  while (to < end && to < mark + reach && isCapital(tokens[to]!.text)) to++
  const last = tokens[to - 1]!.lower
  if (trades.has(last) || trades.has(next.lower)) return lower === "'s" && mark - from < 3
  const body = isBodyName(last) || last === 'guild' || last === 'church'
  if (/^(?:st|st\.|saint)$/.test(tokens[from]!.lower)) return body
  const base = baseOf(word)
  if (!people.has(base) || parties.has(base)) return false
  // `Harris County Sheriff’s Office`, `Writers’ Guild`; `Women’s Aid`.
  return body || (isPlural(word) && to === mark + 2)
}
