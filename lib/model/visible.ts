import {firstWhere} from '../first-where.js'

/** Marks that are not seen: the soft hyphen, spaces and joiners without width; a joiner between emoji makes them one and stays. */
const unseen = /[\u00ad\u200b\u200c\u2060\ufeff]|(?<=\p{L})\u200d|\u200d(?=\p{L})/gu

/** A text as it is seen. */
export interface Visible {
  readonly seen: string
  /** Where a code unit of what is seen stands in the text. */
  readonly placeOf: (at: number) => number
}

/** `sa\u00adid`, as pages have it that say where a word may be parted, is `said`. */
export function visible(text: string): Visible {
  const gaps = [...text.matchAll(unseen)].map(({index}) => index)
  if (gaps.length === 0) return {seen: text, placeOf: (at) => at}
  return {
    seen: text.replace(unseen, ''),
    placeOf: (at) => at + firstWhere(gaps.length, (i) => gaps[i]! - i > at)
  }
}
