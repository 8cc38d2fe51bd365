import type {Paragraph} from './paragraph.js'

/** Text is wrapped at a column between these. */
const narrowest = 36
const widest = 110

/**
 * Paragraphs: lines that were wrapped at a column made one again, and lines that break within a sentence.
 *
 * A line was wrapped where the first word of the next would not have fitted.
 */
export function unwrap(text: string, lines: readonly Paragraph[]): Paragraph[] {
  const width = wrapWidth(lines)
  const paragraphs: Paragraph[] = []
  lines.forEach((line, i) => {
    const before = paragraphs.at(-1)
    const previous = lines[i - 1]
    if (before && previous && !line.apart && (isWrapped(previous, line, width) || isBroken(before, line))) {
      paragraphs[paragraphs.length - 1] = {
        ...before,
        end: line.end,
        text: text.slice(before.start, line.end)
      }
    } else paragraphs.push(line)
  })
  return paragraphs
}

/** The column at which the text was wrapped, 0 where it was not. */
function wrapWidth(lines: readonly Paragraph[]): number {
  const followed = lines.filter((_, i) => lines[i + 1] && !lines[i + 1]!.apart)
  if (followed.length < 2) return 0
  const lengths = followed.map((line) => line.text.length).sort((a, b) => a - b)
  // One long line, say an address, does not make the column.
  const width = lengths[Math.floor(lengths.length * 0.97)]!
  if (width < narrowest || width > widest) return 0
  let full = 0
  let open = 0
  lines.forEach((line, i) => {
    const next = lines[i + 1]
    if (!next || next.apart) return
    if (fills(line, next, width)) full++
    if (!/[.!?:;]["”’)]*$/.test(line.text)) open++
  })
  return full >= followed.length * 0.6 && open >= followed.length * 0.5 ? width : 0
}

function fills(line: Paragraph, next: Paragraph, width: number): boolean {
  // Some programs wrap a few columns early.
  return line.text.length + 1 + (/^\S+/.exec(next.text)?.[0].length ?? 0) > width - 4
}

function isWrapped(line: Paragraph, next: Paragraph, width: number): boolean {
  return width > 0 && fills(line, next, width) && !/^(?:[•*·▪–—-]|\d{1,2}[.)])\s/.test(next.text)
}

/** `He said that on\nFriday` does not tell; `the defence ministries\naccused` does: a small letter goes on with a sentence. */
function isBroken(line: Paragraph, next: Paragraph): boolean {
  return (
    line.text.length >= 25 &&
    /^(?!by \p{Lu})\p{Ll}{2}/u.test(next.text) &&
    /[\p{L}\p{N},]$/u.test(line.text) &&
    /\s\S+\s/.test(line.text)
  )
}
