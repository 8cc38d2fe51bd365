import type {Token} from '../../types/token.js'
import {closerAhead} from './look-ahead.js'
import type {Mark} from './mark.js'

/**
 * Whether single marks are the article's main ones, as in much of the British press: more quotations open with them than with
 * double ones, and at least one closes as speech does, behind a comma or a full stop.
 */
export function singlesLead(tokens: readonly Token[], marks: readonly Mark[]): boolean {
  let singles = 0
  let doubles = 0
  let speech = false
  marks.forEach((mark, i) => {
    if (mark.family === 'double') doubles += mark.side === 'either' ? 0.5 : mark.side === 'open' ? 1 : 0
    if (mark.family !== 'single' || mark.weak) return
    if (mark.side === 'open' && closerAhead(marks, i, false) !== 'none') singles++
    if (mark.side === 'close' && /^[,.?!]$/.test(tokens[mark.from - 1]?.text ?? '')) speech = true
  })
  return speech && singles > doubles
}
