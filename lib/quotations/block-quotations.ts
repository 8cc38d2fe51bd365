import type {Hint} from '../../types/hint.js'
import type {Passage} from '../../types/passage.js'
import type {Quotation} from '../../types/quotation.js'
import type {Range} from '../../types/range.js'
import type {Sentence} from '../../types/sentence.js'
import type {Span} from '../../types/span.js'
import type {Token} from '../../types/token.js'
import {signatureOf} from './signature-of.js'

/**
 * Quotations, with those that a page sets apart as blocks and not by marks: `Lee wrote:` and a `<blockquote>` behind it, or a `<blockquote>`
 * that Lee signs.
 *
 * A block without quotations of its own counts where a colon leads to it or somebody signs it; else it may be prose of any kind.
 */
export function blockQuotations(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  passages: readonly Passage[],
  quotations: readonly Quotation[],
  hints: readonly Hint[]
): readonly Quotation[] {
  const blocks = blocksOf(hints)
  if (!blocks.length) return quotations
  const passageOf = (at: number): number => sentences[tokens[at]!.sentence]!.passage
  const isBody = (at: number): boolean => passages[passageOf(at)]!.role === 'body'
  const passageAt = (at: number): Range => {
    let from = at
    while (from > 0 && passageOf(from - 1) === passageOf(at)) from--
    let to = at + 1
    while (to < tokens.length && passageOf(to) === passageOf(at)) to++
    return {from, to}
  }
  const found: Quotation[] = []
  const signers = new Map<Quotation, Range>()
  let from = 0
  let next = 0
  const behind = (at: number, offset: number): number => {
    while (at < tokens.length && tokens[at]!.start < offset) at++
    return at
  }
  for (const {start, end, signs} of blocks) {
    from = behind(from, start)
    const to = behind(from, end)
    while (next < quotations.length && quotations[next]!.to <= from) next++
    if (to === from || !isBody(from)) continue
    const first = signs ? behind(from, signs.start) : -1
    const marked = signs ? {from: first, to: behind(first, signs.end)} : null
    const signature = signatureOf(tokens, {from, to}, passageAt, marked)
    const own = quotations[next]
    if (own && own.from < to) {
      if (signature && own.from === from && own.to === signature.end) signers.set(own, signature.signer)
    } else if (signature && isBody(signature.end - 1))
      found.push({from, to: signature.end, parent: -1, closed: true, signer: signature.signer})
    else if (from > 0 && tokens[from - 1]!.text === ':' && isBody(to - 1))
      found.push({from, to, parent: -1, closed: true})
  }
  const known = signers.size
    ? quotations.map((quotation) => {
        const signer = signers.get(quotation)
        return signer ? {...quotation, signer} : quotation
      })
    : quotations
  return found.length ? joined(known, found) : known
}

/** What a page sets apart, and the line that it marks as who says so. */
interface Block extends Span {
  readonly signs: Span | null
}

function blocksOf(hints: readonly Hint[]): Block[] {
  const blocks: Block[] = []
  for (let i = 0; i < hints.length; i++) {
    const {quotation, start} = hints[i]!
    if (quotation === undefined) continue
    let last = i
    while (hints[last + 1]?.quotation === quotation) last++
    const signs = hints.slice(i + 1, last + 2).find((hint) => hint.signs) ?? null
    blocks.push({start, end: hints[last]!.end, signs})
    i = last
  }
  return blocks
}

/** Those that come between move the ones behind them on. */
function joined(quotations: readonly Quotation[], found: readonly Quotation[]): Quotation[] {
  const moved: number[] = []
  let before = 0
  for (const {from} of quotations) {
    while (before < found.length && found[before]!.from < from) before++
    moved.push(before)
  }
  const placed = quotations.map((quotation) => ({
    ...quotation,
    parent: quotation.parent < 0 ? -1 : quotation.parent + moved[quotation.parent]!
  }))
  return [...placed, ...found].sort((a, b) => a.from - b.from)
}
