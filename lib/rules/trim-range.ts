import type {Range} from '../../types/range.js'
import type {Token} from '../../types/token.js'

const edges: ReadonlySet<string> = new Set([',', '.', ';', ':', '–', '—', '-', '--'])

/** Take commas, full stops, colons and dashes off both ends; `null` where nothing is left. */
export function trimRange(tokens: readonly Token[], range: Range): Range | null {
  let {from, to} = range
  while (from < to && edges.has(tokens[from]!.text)) from++
  while (to > from && edges.has(tokens[to - 1]!.text)) to--
  return from < to ? {from, to} : null
}
