import type {Form} from '../../types/manner.js'
import type {Quotation} from '../../types/quotation.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'

/**
 * Whether the words are the source's own: all in quotation marks, some of them, or none.
 *
 * Marks around the whole attribution do not count: `“He said no,” Lee said` quotes Lee, not him.
 */
export function formOf(tokens: readonly Token[], quotations: readonly Quotation[], reading: Reading): Form {
  let words = 0
  let quoted = 0
  for (const {from, to} of reading.content) {
    let at = firstAfter(quotations, from)
    let end = from
    for (; at < quotations.length && quotations[at]!.from < to; at++) {
      const quotation = quotations[at]!
      const start = Math.max(end, quotation.from)
      if (holdsCue(quotation, reading) || quotation.to <= start) continue
      end = Math.min(to, quotation.to)
      for (let i = start; i < end; i++) if (tokens[i]!.pos !== 'PUNCT') quoted++
    }
    for (let i = from; i < to; i++) if (tokens[i]!.pos !== 'PUNCT') words++
  }
  if (!quoted) return 'indirect'
  return quoted === words ? 'direct' : 'mixed'
}

function holdsCue(quotation: Quotation, {cue}: Reading): boolean {
  return cue !== null && quotation.from <= cue.from && quotation.to >= cue.to
}

/** Index of the first quotation that may reach past a token: the outermost one around it, or the next. */
function firstAfter(quotations: readonly Quotation[], from: number): number {
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (quotations[middle]!.from > from) high = middle
    else low = middle + 1
  }
  let at = Math.max(0, low - 1)
  while (at > 0 && quotations[at]!.parent >= 0) at = quotations[at]!.parent
  return at
}
