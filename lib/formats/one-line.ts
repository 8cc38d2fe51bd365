import {printable} from './printable.js'

/**
 * Text of an article as one line of a picture: every white space is one space, what cannot be shown is `�`, and what is longer
 * than `most` characters ends in `…`; a dash where nothing is left.
 */
export function oneLine(text: string, most: number = Number.POSITIVE_INFINITY): string {
  const line = printable(text).replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line || '–'
  // Not in the middle of a character.
  return `${line
    .slice(0, most)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`
}
