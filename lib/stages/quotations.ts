import type {Passage} from '../../types/passage.js'
import type {Quotation} from '../../types/quotation.js'
import type {Sentence} from '../../types/sentence.js'
import type {Token} from '../../types/token.js'

/** Stretches between quotation marks, paired over the whole article. */
export function findQuotations(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  passages: readonly Passage[]
): Quotation[] {
  void sentences
  void passages
  const quotations: Quotation[] = []
  let open = -1
  tokens.forEach((token, i) => {
    if (open < 0 && /^["“]$/.test(token.text)) open = i
    else if (open >= 0 && /^["”]$/.test(token.text)) {
      quotations.push({from: open, to: i + 1, parent: -1, closed: true})
      open = -1
    }
  })
  return quotations
}
