import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'

/**
 * Two texts in columns beside each other, the left one against the gap.
 *
 * ```
 *  has repeatedly  that the dam belongs to both
 *      maintained  countries
 * ```
 */
export function sideBySide(left: string, right: string, leftWidth: number, rightWidth: number): string[] {
  // One column stays free before it.
  const lefts = linesOf(left, leftWidth - 1)
  const rights = linesOf(right, rightWidth)
  const rows: string[] = []
  for (let i = 0; i < Math.max(lefts.length, rights.length); i++) {
    const cell = lefts[i] ?? ''
    rows.push(
      `${' '.repeat(Math.max(0, leftWidth - stringWidth(cell)))}${cell}  ${rights[i] ?? ''}`.trimEnd()
    )
  }
  return rows
}

function linesOf(text: string, width: number): string[] {
  return wrapAnsi(text, width, {hard: true}).split('\n')
}
