import {type AnyCheck, defineCheck} from './check.js'
import type {Context} from './context.js'
import {findings} from './findings.js'

/**
 * A quotation that no mark closes.
 *
 * When: a mark opens a quotation in an article, and neither its paragraph nor a following one that opens with the mark again closes it.
 *
 * Why: readers, and this package, cannot tell where the words of the source end and those of the writer begin again.
 *
 * ```article
 * “We will rebuild the mill, Ann Lee said. The council votes on Friday.
 * ```
 *
 * ```findings
 * 1:1-1:70: Expected a mark that closes the quotation, got the end of the paragraph
 * ```
 *
 * ```silent
 * “We will rebuild the mill,” Ann Lee said.
 * ```
 *
 * A quotation that goes on in the next paragraph is closed where it ends:
 *
 * ```silent
 * “We will rebuild the mill,” Ann Lee said. “We have the plans.
 *
 * “We have the money too.”
 * ```
 */
export const unclosedQuotation: AnyCheck = defineCheck({
  rule: 'unclosed-quotation',
  about: 'A quotation that no mark closes',
  level: {recommended: 'warn', strict: 'error'},
  settings: {},
  quoted: true,
  find: (context) =>
    context.graph.article.quotations.flatMap((quotation) => {
      // A mark that leans on the word before it, or on none after it, stands where another should close.
      const leads = /^.[[(…]?[\p{L}\p{N}]/u.test(quotation.text)
      const isGlued = /\S/.test(context.text[quotation.start - 1] ?? '')
      if (quotation.closed || !leads || isGlued) return []
      const passage = context.passageAt(quotation.start)!
      const rest = context.text.slice(quotation.end, passage.end).trim()
      // Where marks of two styles or of several paragraphs run into each other, nobody can tell which of them is missing.
      const isClear = rest === '' || rest[0] === quotation.text[0]
      return isClear && !isExcerpt(context, quotation.start)
        ? [{place: quotation, ...findings.unclosedQuotation()}]
        : []
    })
})

/** Whether paragraphs around open with a mark too, as in a long excerpt. */
function isExcerpt(context: Context, offset: number): boolean {
  const {passages} = context.graph.article
  const at = context.passageIndexAt(offset)
  const after = passages[at + 1]?.text.trimEnd() ?? ''
  // A name under the words, and the mark after it: `“We won.` over `Ann Lee”`.
  if (/["”’'»]$/.test(after) && !/["“‘«„]/.test(after.slice(0, -1))) return true
  return [passages[at - 1], passages[at + 1]].some((other) => other && /^["“”‘'«„]/.test(other.text))
}
