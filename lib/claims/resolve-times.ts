import type {Range} from '../../types/range.js'
import type {Time} from '../../types/time.js'
import type {Token} from '../../types/token.js'
import {resolveDate} from '../dates.js'

/** Gives the time that words mean, as told from the tense around them. */
export type TimeReader = (range: Range, tense: 'past' | 'future' | null) => Time

/** What was resolved before, over all articles: news says `Tuesday` again and again, and each time is slow to resolve. */
const known = new Map<string, string | null>()
const mostKnown = 2000

/** A reader of times for one article. */
export function timeReader(text: string, tokens: readonly Token[], published: string | null): TimeReader {
  return ({from, to}, tense) => {
    const start = tokens[from]!.start
    const end = tokens[to - 1]!.end
    const words = text.slice(start, end)
    const piece = {start, end, text: words}
    // `the past two years` is no date.
    if (/^(?:past|last|next|coming|following)\s.*s$/i.test(words)) return {piece, date: null}
    const key = `${published} ${tense} ${words}`
    let date = known.get(key)
    if (date === undefined) {
      date = resolveDate(words, published, tense)
      if (known.size >= mostKnown) known.clear()
      known.set(key, date)
    }
    return {piece, date}
  }
}
