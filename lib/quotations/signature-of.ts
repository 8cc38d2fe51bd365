import type {Range} from '../../types/range.js'
import type {Token} from '../../types/token.js'
import {months} from '../lexicon/months.js'
import {isFiniteVerb} from '../rules/is-finite-verb.js'
import {isDash} from './is-dash.js'

/** A longer line is no name: `— Ann Lee, 43, a welder from Tarnow`. */
const longest = 15
const ends = /^[.!?…”"’)]+$/

/** Who signs a quotation, and where what they say ends. */
export interface Signature {
  readonly end: number
  readonly signer: Range
}

/**
 * Who stands behind what a page sets apart as a quotation: `Ann Lee, a welder` in `We won. — Ann Lee, a welder`, in its last line or in the line
 * right behind it.
 *
 * @param block
 *   The tokens that are set apart.
 * @param passageAt
 *   The tokens of the paragraph around a token.
 * @param marked
 *   Tokens that the page itself marks as who signs, with a dash or without, or `null`.
 * @returns
 *   `null` where nobody signs.
 */
export function signatureOf(
  tokens: readonly Token[],
  block: Range,
  passageAt: (at: number) => Range,
  marked: Range | null
): Signature | null {
  if (marked && marked.from > block.from) {
    const from = isDash(tokens, marked.from) ? marked.from + 1 : marked.from
    return signed(tokens, Math.min(block.to, marked.from), {from, to: marked.to})
  }
  for (let at = block.to - 2; at > block.from && at >= block.to - longest; at--) {
    if (!isDash(tokens, at)) continue
    const isLine = passageAt(at).from === at
    const to = passageAt(at).to
    if (isLine || ends.test(tokens[at - 1]!.text))
      return to < block.to ? null : signed(tokens, at, {from: at + 1, to})
  }
  if (!isDash(tokens, block.to) || passageAt(block.to).from !== block.to) return null
  return signed(tokens, block.to, {from: block.to + 1, to: passageAt(block.to).to})
}

/** Up to a bracket or a day, `Milford Power (@milford) May 3`; `null` where this is no name. */
function signed(tokens: readonly Token[], end: number, {from, to}: Range): Signature | null {
  if (from >= to || to - from > longest || !/^\p{Lu}/u.test(tokens[from]!.text)) return null
  let stop = from
  for (; stop < to; stop++) {
    const {text, lower} = tokens[stop]!
    if (text === '(' || text === '.' || (months.has(lower) && text !== lower)) break
    if (isFiniteVerb(tokens, stop)) return null
  }
  return stop > from ? {end, signer: {from, to: stop}} : null
}
