import type {Hint} from '../../types/hint.js'
import type {Passage} from '../../types/passage.js'
import type {Quotation} from '../../types/quotation.js'
import type {Sentence} from '../../types/sentence.js'
import type {Token} from '../../types/token.js'

/**
 * Quotations, with those that a page sets apart as blocks and not by marks: `Lee wrote:` and a `<blockquote>` behind it.
 *
 * A block counts where a colon leads to it and it has no quotations of its own; else it may be prose of any kind.
 */
export function blockQuotations(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  passages: readonly Passage[],
  quotations: readonly Quotation[],
  hints: readonly Hint[]
): readonly Quotation[] {
  const quoted = hints.filter(({quotation}) => quotation !== undefined)
  if (!quoted.length) return quotations
  const passageOf = (at: number): Passage => passages[sentences[tokens[at]!.sentence]!.passage]!
  const found: {from: number; to: number}[] = []
  let at = 0
  let next = 0
  for (let i = 0; i < quoted.length; ) {
    let last = i
    while (quoted[last + 1]?.quotation === quoted[i]!.quotation) last++
    const {start} = quoted[i]!
    const {end} = quoted[last]!
    i = last + 1
    while (at < tokens.length && tokens[at]!.start < start) at++
    let to = at
    while (to < tokens.length && tokens[to]!.start < end) to++
    while (next < quotations.length && quotations[next]!.to <= at) next++
    const isMarked = next < quotations.length && quotations[next]!.from < to
    if (at === 0 || to === at || isMarked || tokens[at - 1]!.text !== ':') continue
    if (passageOf(at).role === 'body' && passageOf(to - 1).role === 'body') found.push({from: at, to})
  }
  if (!found.length) return quotations
  // Those that came between move the ones behind them on.
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
  const blocks = found.map((range): Quotation => ({...range, parent: -1, closed: true}))
  return [...placed, ...blocks].sort((a, b) => a.from - b.from)
}
