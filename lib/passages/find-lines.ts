import type {Paragraph} from './paragraph.js'

/** All lines that hold something, without the white space around them. Lines end as in Unicode: CR LF, LF, CR, LS, PS. */
export function findLines(text: string): Paragraph[] {
  const lines: Paragraph[] = []
  let apart = true
  let at = 0
  for (const end of text.matchAll(/\r\n|[\n\r\u2028\u2029]|$/g)) {
    const raw = text.slice(at, end.index)
    const trimmed = raw.trim()
    if (trimmed) {
      const start = at + raw.indexOf(trimmed)
      lines.push({start, end: start + trimmed.length, text: trimmed, apart})
    }
    apart = !trimmed
    at = end.index + end[0].length
  }
  return lines
}
