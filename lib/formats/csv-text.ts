import papaparse from 'papaparse'
import {printable} from './printable.js'

/**
 * What a spreadsheet could take for a formula: how it begins, also after white space and in the wide forms of East Asian
 * keyboards (OWASP, "CSV Injection").
 */
const formula = /^[\s\uFFFD]*[=+\-@＝＋－＠]|^[\t\r\n]/

/**
 * Rows as CSV (RFC 4180: commas, CRLF, quotes doubled), the names of the columns first, where they are asked for.
 *
 * Text that a spreadsheet could take for a formula gets an apostrophe in front, as spreadsheets themselves mark text:
 * `=HYPERLINK(…)` becomes `'=HYPERLINK(…)`. Numbers stay numbers; `null` is an empty cell.
 *
 * @param columns
 *   Names of the columns, in order.
 * @param rows
 *   Cells by column.
 * @param head
 *   Whether to name the columns first.
 */
export function csvText<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string | number | null>>[],
  head: boolean
): string {
  const data = rows.map((row) =>
    columns.map((column) => {
      const cell = row[column]
      return typeof cell === 'string' ? printable(cell) : cell
    })
  )
  const lines = head ? [[...columns], ...data] : data
  return lines.length ? `${papaparse.unparse(lines, {escapeFormulae: formula})}\r\n` : ''
}
