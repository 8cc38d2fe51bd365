import type {ClaimGraph} from 'reportedly'
import {seenIn} from './seen-in.js'

/** Runs that stand over another, out of the file, or for other words than are at their place. */
export function strayRuns({article}: ClaimGraph, source: string): string[] {
  const text = article.passages.map((passage) => passage.text).join('')
  const found: string[] = []
  let at = 0
  for (const {start, end, from, to} of article.original!.runs) {
    const words = text.slice(start, end)
    const there = source.slice(from, to)
    // In `<pre>` lines stay lines.
    const isSame = words === there || words === there.replace(/[\t\n\f\r]/g, ' ')
    const isBreak = words === '\n' && /^ *\\?(?:\r\n|[\n\r])$/.test(there)
    const isWhite = words === ' ' && /^(?:[\s>]|&#\w+;)+$/.test(there)
    const isEscape = there.length === 2 && there === `\\${words}`
    const isReference = there.startsWith('&') && words === decoded(there)
    if (start < at || end <= start || to > source.length) found.push(`${start} to ${end} is no stretch`)
    else if (!isSame && !isBreak && !isWhite && !isEscape && !isReference)
      found.push(`${JSON.stringify(words)} is not ${JSON.stringify(there)}`)
    at = end
  }
  return found
}

function decoded(reference: string): string {
  return reference === '&nbsp;' ? '\u00A0' : seenIn(reference)
}
