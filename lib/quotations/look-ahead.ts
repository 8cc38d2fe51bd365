import type {Mark} from './mark.js'

/** How many marks are looked at: enough for a long paragraph, and constant, so that time stays linear. */
const reach = 60

/**
 * What closes a quotation of the family of `marks[at]` that is open behind it, in its passage: a mark that can be nothing else
 * (`sure`), one that may be an apostrophe (`weak`), or none.
 *
 * Quotations of another family in between are passed over; where one closes that is not opened in between, the search ends.
 */
export function closerAhead(marks: readonly Mark[], at: number, inside: boolean): 'sure' | 'weak' | 'none' {
  const {family, passage} = marks[at]!
  let depth = 0
  let weak = false
  for (let i = at + 1; i < marks.length && i <= at + reach; i++) {
    const mark = marks[i]!
    if (mark.passage !== passage) break
    if (mark.family !== family) {
      if (mark.family === 'single') continue
      if (mark.side === 'open' || (mark.side === 'either' && depth === 0 && !inside)) depth++
      else if (depth > 0) depth--
      else if (inside) break
      continue
    }
    if (depth > 0) continue
    if (mark.side === 'open') {
      if (!mark.weak) break
    } else if (!mark.weak) return 'sure'
    else weak = true
  }
  return weak ? 'weak' : 'none'
}

/** Whether two more marks close than open in the passage of `marks[at]` behind it: then it stands inside another of its family. */
export function closesTwice(marks: readonly Mark[], at: number): boolean {
  const {family, passage} = marks[at]!
  let depth = 2
  for (let i = at + 1; i < marks.length && i <= at + reach && marks[i]!.passage === passage; i++) {
    const mark = marks[i]!
    if (mark.family !== family) continue
    depth += mark.side === 'open' ? 1 : -1
    if (depth === 0) return true
  }
  return false
}

/** Whether the next paragraph opens with `“‘`, so that a single mark which nothing closes in this one goes on there. */
export function opensAgain(marks: readonly Mark[], at: number): boolean {
  const {passage} = marks[at]!
  let i = at + 1
  while (i < marks.length && i <= at + reach && marks[i]!.passage === passage) i++
  const outer = marks[i]
  const inner = marks[i + 1]
  return (
    outer !== undefined &&
    inner !== undefined &&
    outer.passage === passage + 1 &&
    outer.leads &&
    outer.family === 'double' &&
    inner.from === outer.to &&
    inner.family === 'single' &&
    inner.side === 'open'
  )
}
