import type {Passage} from '../../types/passage.js'
import type {Quoted} from '../../types/quoted.js'
import {type AnyCheck, defineCheck} from './check.js'
import type {Context} from './context.js'
import {findings} from './findings.js'

/**
 * A quotation that nobody says.
 *
 * When: a quotation of at least `words` words, in the body, stands in no attribution, and no source speaks in its paragraph or in the ones before and after; it is no title, no list of quotations with names under them, and no colon or dash leads to it or from it to a name.
 *
 * Why: words in quotation marks are somebody’s. Readers must not have to guess whose.
 *
 * Settings:
 *
 * - `words` (number, default: `7`): how long a quotation must be, in words; shorter ones are often names or words that the writer mistrusts
 *
 * ```article
 * VELM — The council closed the bridge in May. “Nobody in this town wants a new bridge over the river.” The mill has been shut since 1990.
 *
 * The river is eight miles long.
 * ```
 *
 * ```findings
 * 1:46-1:102: Expected somebody who says `“Nobody in this town wants a new bridge over the river.”`, got nobody
 * ```
 *
 * ```silent
 * VELM — The council closed the bridge in May. “Nobody in this town wants a new bridge over the river,” Ann Lee said.
 * ```
 *
 * ```silent
 * The council sings “The Long and Winding Road to the Old Stone Mill” each May. The mill has been shut since 1990.
 * ```
 */
export const quotationNobodySays: AnyCheck = defineCheck<{words: number}>({
  rule: 'quotation-nobody-says',
  about: 'A quotation that nobody says',
  level: {recommended: 'warn', strict: 'warn'},
  settings: {
    words: {
      about:
        'how long a quotation must be, in words; shorter ones are often names or words that the writer mistrusts',
      default: 7,
      range: [1, 1000]
    }
  },
  quoted: true,
  find: (context, {words}) => {
    const {attributions} = context.graph
    const {passages, quotations} = context.graph.article
    /** For every passage, whether anybody speaks in it. */
    const speaking = new Set<number>()
    for (const {content, cue, mention} of attributions)
      for (const {start} of [...mention, ...(cue ? [cue] : []), ...content])
        speaking.add(context.passageIndexAt(start))
    let end = 0
    return quotations.flatMap((quotation) => {
      if (quotation.start < end) return []
      end = quotation.end
      const at = context.passageIndexAt(quotation.start)
      const passage = passages[at]!
      if (passage.role !== 'body' || !quotation.closed || context.passageAt(quotation.end - 1) !== passage)
        return []
      if (quotation.text.split(/\s+/).length < words || isTitle(quotation)) return []
      const near = [at - 1, at, at + 1]
      if (near.some((index) => speaking.has(index)) || isLed(context, quotation)) return []
      // One of several under each other: who says them stands over the list.
      if ([at - 1, at + 1].some((index) => /^[“"‘']/.test(passages[index]?.text ?? ''))) return []
      if (near.some((index) => passages[index] && !beside.has(passages[index].role))) return []
      return [{place: quotation, ...findings.quotationNobodySays(quotation.text)}]
    })
  }
})

/** What may stand before or after it; beside pictures and boilerplate, lists of quotations have their names elsewhere. */
const beside: ReadonlySet<Passage['role']> = new Set(['body', 'headline', 'dek', 'dateline', 'byline'])

/** Most of its words begin with capitals, as those of a title do. */
function isTitle({text}: Quoted): boolean {
  const words = text.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? []
  return words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length
}

/** A colon, a comma or a word before it, a dash or a bracket after it: it hangs on what stands around it. */
function isLed({text}: Context, {end, start}: Quoted): boolean {
  const before = text.slice(Math.max(0, start - 200), start).trimEnd()
  const after = text.slice(end, end + 40).trimStart()
  // `He was not sure.` and then the words: they are his.
  if (/(?:^|[.!?”"]\s+)(?:he|she|they)\b[^.!?]*[.!?]$/i.test(before)) return true
  return !/(?:^|[.!?”"’'])$/.test(before) || /^[―—–\-([,\p{Ll}]/u.test(after) || /:\s*$/.test(before)
}
