import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {readingWith} from './reading-with.js'

/**
 * Take off a content what the same source does next, where both were read: `Lee told the union [that it had won] and called on both
 * sides to talk`.
 *
 * Who calls stands outside the content, so it is Lee, whatever the parse.
 */
export function cutShared(tokens: readonly Token[], readings: readonly Reading[]): readonly Reading[] {
  let cut: Reading[] | undefined
  /** The reading whose cue begins at a token. */
  let starts: Map<number, Reading> | undefined
  readings.forEach((reading, r) => {
    const {cue, content} = reading
    const last = content.at(-1)
    if (!cue || !last || last.from < cue.to || last.to - last.from < 4) return
    starts ??= new Map(readings.flatMap((other) => (other.cue ? [[other.cue.from, other] as const] : [])))
    for (let i = last.from + 2; i < last.to; i++) {
      const other = starts.get(i)
      if (!other || other === reading || tokens[i - 1]!.pos !== 'CCONJ') continue
      if (!isSame(reading.mention[0], other.mention[0])) continue
      const end = tokens[i - 2]!.text === ',' ? i - 2 : i - 1
      if (end <= last.from) return
      cut ??= [...readings]
      cut[r] = readingWith(reading, {content: [...content.slice(0, -1), {from: last.from, to: end}]})
      return
    }
  })
  return cut ?? readings
}

function isSame(one: Range | undefined, other: Range | undefined): boolean {
  return one !== undefined && other !== undefined && one.from === other.from
}
