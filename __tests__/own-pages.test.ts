import {describe, expect, test} from '@jest/globals'
import {type ClaimGraph, type Role, readArticle} from 'reportedly'
import {ownArticles} from './shared-texts.js'

interface Page {
  readonly headline: number
  readonly dek: readonly number[]
  readonly caption: number
  readonly body: readonly number[]
  readonly mistaken: readonly number[]
}

/** Numbers of the lines of our own pages that are the article, and of those around it that are still taken for it. */
const pages: Readonly<Record<string, Page>> = {
  'border-dam.txt': {headline: 8, dek: [], caption: 13, body: everySecond(15, 49, [29]), mistaken: [1]},
  'grocer-merger.txt': {
    headline: 6,
    dek: [8],
    caption: 13,
    body: [...everySecond(15, 35), ...everySecond(40, 50)],
    mistaken: [52, 55, 60, 61]
  },
  'lighthouse-interview.txt': {headline: 6, dek: [8], caption: 13, body: everySecond(15, 51), mistaken: []},
  'seagrass-study.txt': {
    headline: 8,
    dek: [10],
    caption: 14,
    body: everySecond(16, 48, [36]),
    mistaken: [51, 53, 54, 55]
  },
  'warehouse-fire-trial.txt': {
    headline: 6,
    dek: [8],
    caption: 19,
    body: everySecond(21, 57, [35]),
    mistaken: []
  }
}

describe.each(Object.entries(pages))('%s', (name, expected) => {
  const graph = readArticle(ownArticles.find((article) => article.name === name)!.text)

  test('has its headline, dek and caption', () => {
    expect({
      headline: lines(graph, ['headline']),
      dek: lines(graph, ['dek']),
      caption: lines(graph, ['caption'])
    }).toEqual({headline: [expected.headline], dek: expected.dek, caption: [expected.caption]})
  })

  test('has nothing of its body left out', () => {
    expect(lines(graph, ['body'])).toEqual(expect.arrayContaining([...expected.body]))
  })

  test('has nothing of the page in its body, but what is known', () => {
    const kept = lines(graph, ['body']).filter((line) => !expected.body.includes(line))
    expect(kept.filter((line) => !expected.mistaken.includes(line))).toEqual([])
  })
})

/** Numbers of the lines, from 1, that stand in passages of these roles. */
function lines(graph: ClaimGraph, roles: readonly Role[]): number[] {
  const text = graph.article.passages.map((passage) => passage.text).join('')
  const found = new Set<number>()
  for (const {role, start, end} of graph.article.passages) {
    if (!roles.includes(role)) continue
    const first = text.slice(0, start).split('\n').length
    text
      .slice(start, end)
      .split('\n')
      .forEach((line, i) => {
        if (line.trim()) found.add(first + i)
      })
  }
  return [...found]
}

function everySecond(from: number, to: number, but: readonly number[] = []): number[] {
  return Array.from({length: (to - from) / 2 + 1}, (_, i) => from + 2 * i).filter((at) => !but.includes(at))
}
