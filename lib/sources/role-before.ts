import type {Prose} from '../../types/prose.js'
import type {Range} from '../../types/range.js'
import type {Token} from '../../types/token.js'
import {classes} from '../lexicon/classes.js'
import {companyNouns} from '../lexicon/company-nouns.js'
import {people} from '../lexicon/people.js'
import {portfolios} from '../lexicon/portfolios.js'
import {officeStart} from './office-start.js'
import {parentBefore} from './parent-before.js'

/** `former campaign manager` in `Lee’s former campaign manager Bob Ruiz`: lower-case words that end in one for a person. */
export function roleBefore({tokens}: Prose, from: number, first: number): Range | null {
  const last = tokens[from - 1]
  if (from <= first || !last || last.pos === 'PUNCT') return null
  const parent = parentBefore(tokens, from, first)
  if (parent >= 0) return {from: parent, to: from}
  if (portfolios.has(last.lower)) return officeBehind(tokens, from, first)
  if (
    !people.has(last.lower) &&
    !classes.has(last.lower) &&
    !isCompany(tokens, from) &&
    !/(?:ist|man|woman)$/.test(last.lower)
  )
    return null
  let start = from - 1
  while (start > first && from - start < 10) {
    const token = tokens[start - 1]!
    const modifies =
      token.pos === 'NOUN' ||
      token.pos === 'ADJ' ||
      token.pos === 'PROPN' ||
      token.text === '-' ||
      token.text === '/' ||
      // `baker-turned-writer`
      (tokens[start]!.text === '-' && tokens[start]!.start === token.end) ||
      token.pos === 'NUM'
    if (!modifies) break
    start--
  }
  return {from: start, to: from}
}

/** `supermarket giant` before a name; not `left the airline`. */
function isCompany(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 2]
  return (
    companyNouns.has(tokens[from - 1]!.lower) &&
    before !== undefined &&
    /^(?:ADJ|NOUN|PROPN)$/.test(before.pos)
  )
}

const small = /^(?:of|for|and|the)$/

/** `minister for water` in `the minister for water Tamsin Rao`. */
function officeBehind(tokens: readonly Token[], from: number, first: number): Range | null {
  let at = from - 1
  while (at > first && from - at < 8 && (portfolios.has(tokens[at]!.lower) || small.test(tokens[at]!.lower)))
    at--
  const next = tokens[at + 1]!.lower
  return people.has(tokens[at]!.lower) && (next === 'of' || next === 'for')
    ? {from: officeStart(tokens, at, first), to: from}
    : null
}
