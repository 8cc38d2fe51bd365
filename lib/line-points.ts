import type {Span} from '../types/span.js'

/** A place in a file: line and column count from 1, the offset from 0. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/**
 * Line and column of offsets of a text; lines end as in vfile-location: `\n`, `\r` or `\r\n`.
 *
 * `SOHR` in `Hi.\nSOHR said so`: `{start: {line: 2, column: 1, offset: 4}, end: {line: 2, column: 5, offset: 8}}`
 */
export function linePoints(text: string): (span: Span) => {readonly start: Point; readonly end: Point} {
  const starts = [0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  const point = (offset: number): Point => {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (starts[middle]! <= offset) low = middle + 1
      else high = middle
    }
    return {line: low, column: offset - starts[low - 1]! + 1, offset}
  }
  return ({start, end}) => ({start: point(start), end: point(end)})
}
