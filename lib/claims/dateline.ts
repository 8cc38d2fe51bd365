import type {Token} from '../../types/token.js'

/** The dash after a dateline stands within this many tokens. */
const reach = 16
const dash = /^(?:—|–|--|-)$/

/**
 * Where a dateline at the start of a passage ends, its dash included, or the start where there is none.
 *
 * `TARNOW, Ohio, Sept. 26 (UPI) — The mayor left.` ends after the dash: place and day are those of the report, and no
 * words of its first claim.
 */
export function datelineEnd(tokens: readonly Token[], start: number): number {
  const first = tokens[start]!
  if (!/^\p{Lu}{3,}$/u.test(first.text)) return start
  for (let at = start + 1; at < start + reach && tokens[at]?.sentence === first.sentence; at++) {
    const {text, lower, pos} = tokens[at]!
    if (dash.test(text)) {
      const apart = tokens[at - 1]!.end < tokens[at]!.start || text === '—'
      return apart ? at + 1 : start
    }
    // Only names, numbers and marks stand in one.
    if (pos !== 'PUNCT' && text === lower && !/^\d/.test(text)) return start
  }
  return start
}
