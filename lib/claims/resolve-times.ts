import type {Range} from '../../types/range.js'
import type {Time} from '../../types/time.js'
import type {Token} from '../../types/token.js'
import {resolveDate} from '../dates.js'

/** Dates of one article, resolved once for all the times it says `Tuesday`. */
export type TimeReader = (range: Range, tense: 'past' | 'future' | null) => Time

/** A reader of times for one article. */
export function timeReader(text: string, tokens: readonly Token[], published: string | null): TimeReader {
  const known = new Map<string, string | null>()
  return ({from, to}, tense) => {
    const start = tokens[from]!.start
    const end = tokens[to - 1]!.end
    const words = text.slice(start, end)
    const key = `${tense} ${words}`
    let date = known.get(key)
    if (date === undefined) {
      date = resolveDate(words, published, tense)
      known.set(key, date)
    }
    return {piece: {start, end, text: words}, date}
  }
}
