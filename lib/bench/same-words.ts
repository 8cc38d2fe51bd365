import type {Span} from '../../types/span.js'
import {sharedWords} from './shared-words.js'

/** Whether two stretches hold the same words of the text; where one has no words, whether they overlap. */
export function sameWords(text: string, a: readonly Span[], b: readonly Span[]): boolean {
  const starts = (spans: readonly Span[]): string =>
    spans
      .flatMap(({start, end}) =>
        Array.from(text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu), (word) => start + word.index)
      )
      .join()
  const words = starts(b)
  return words === '' && b.length ? sharedWords(a, b) > 0 : starts(a) === words
}
