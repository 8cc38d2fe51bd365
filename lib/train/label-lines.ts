import type {Paragraph} from '../passages/paragraph.js'

/** How sure it is that a line is part of the article, and how much that counts. */
export interface Label {
  readonly isBody: boolean
  /** Number of words, less where the label is a guess; 0 where there are none. */
  readonly weight: number
}

/**
 * Label the lines of a page by the article's own text: a line belongs to it if half of its runs of four words stand in it.
 *
 * Too short lines belong to it if they are a line there too, and the longer lines around them do.
 */
export function labelLines(lines: readonly Paragraph[], body: string): Label[] {
  const gold = shingles(wordsOf(body), 4)
  const goldLines = new Set(body.split('\n').map((line) => wordsOf(line).join(' ')))
  const words = lines.map(({text}) => wordsOf(text))
  const long = words.map((list) => {
    if (list.length < 4) return undefined
    const own = shingles(list, 4)
    return [...own].filter((run) => gold.has(run)).length >= own.size / 2
  })
  return lines.map((_, i) => {
    const known = long[i]
    const list = words[i]!
    if (known !== undefined) return {isBody: known, weight: Math.log2(1 + list.length) / 4}
    const around = long.slice(0, i).findLast((value) => value !== undefined)
    const behind = long.slice(i + 1).find((value) => value !== undefined)
    const isBody = goldLines.has(list.join(' ')) && around === true && behind === true
    return {isBody, weight: list.length ? 0.3 : 0}
  })
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function shingles(words: readonly string[], size: number): Set<string> {
  const runs = new Set<string>()
  for (let i = 0; i + size <= words.length; i++) runs.add(words.slice(i, i + size).join(' '))
  return runs
}
