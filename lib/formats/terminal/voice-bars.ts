import type {Colors} from 'picocolors/types.js'
import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'
import type {ClaimGraph} from '../../../types/graph.js'
import type {Source} from '../../../types/source.js'
import {messages} from '../../messages.js'
import {escapeControls} from '../escape-controls.js'
import {wordsOfVoices} from '../words-of-voices.js'

const words = messages.view
/** More voices than this are counted together. */
const most = 12
/** Longest bar, in columns. */
const longest = 32

/**
 * How many words each voice has, as bars.
 *
 * ```
 *  ■ The article itself   ━━━━━━━━━━━━━━━━━╸     212  48 %
 *  ● Lena Brandt          ━━                      27   6 %
 * ```
 */
export function voiceBars(
  graph: ClaimGraph,
  sources: ReadonlyMap<string, Source>,
  width: number,
  paint: Colors
): string[] {
  const voices = [...wordsOfVoices(graph)].sort(([, a], [, b]) => b - a)
  if (voices.length === 0) return []
  const total = voices.reduce((sum, [, count]) => sum + count, 0)
  const rest = voices.slice(most)
  const rows = voices.slice(0, most).map(([voice, count]) => ({...nameOf(voice), count}))
  if (rest.length) {
    rows.push({
      mark: ' ',
      name: words.more(rest.length),
      count: rest.reduce((sum, [, count]) => sum + count, 0)
    })
  }
  const nameWidth = Math.min(Math.floor(width * 0.42), Math.max(...rows.map((row) => stringWidth(row.name))))
  const barWidth = Math.min(longest, width - nameWidth - 18)
  const top = Math.max(...rows.map((row) => row.count))
  return [
    ` ${paint.dim(words.voices)}`,
    ...rows.map(({mark, name, count}) => {
      const cut = fitted(name, nameWidth)
      const share = `${Math.round((100 * count) / total)} %`.padStart(5)
      const bar = barOf(count / top, barWidth)
      const gap = ' '.repeat(barWidth - bar.length)
      return ` ${mark} ${cut}  ${paint.cyan(bar)}${gap} ${String(count).padStart(6)} ${paint.dim(share)}`
    }),
    '',
    ...wrapAnsi(words.legend, width - 1)
      .split('\n')
      .map((line) => ` ${paint.dim(line)}`)
  ]

  function nameOf(voice: string | null): {mark: string; name: string} {
    if (voice === null) return {mark: paint.magenta(words.marks.nobody), name: words.nobody}
    const source = sources.get(voice)
    if (!source) return {mark: paint.blue(words.marks.article), name: words.article}
    const mark = words.marks[source.identity]
    return {
      mark: source.identity === 'named' ? paint.green(mark) : paint.yellow(mark),
      name: escapeControls(source.name).trim()
    }
  }
}

/** `━━━━╸`, at least half a column. */
function barOf(share: number, width: number): string {
  const halves = Math.max(1, Math.round(share * width * 2))
  return '━'.repeat(Math.floor(halves / 2)) + (halves % 2 ? '╸' : '')
}

/** A name in exactly so many columns, cut by characters that a reader sees as one. */
function fitted(name: string, width: number): string {
  if (stringWidth(name) <= width) return name + ' '.repeat(width - stringWidth(name))
  let text = ''
  let used = 0
  for (const {segment} of new Intl.Segmenter('en').segment(name)) {
    const wide = stringWidth(segment)
    if (used + wide > width - 1) break
    text += segment
    used += wide
  }
  return `${text.trimEnd()}…${' '.repeat(width - 1 - stringWidth(text.trimEnd()))}`
}
