import {type AnyCheck, defineCheck} from './check.js'
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
  find: ({graph}) =>
    graph.article.quotations
      .filter(({closed}) => !closed)
      .map((quotation) => ({place: quotation, ...findings.unclosedQuotation()}))
})
