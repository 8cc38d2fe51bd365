import {readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from '@jest/globals'
import {readArticle} from 'reportedly'
import {goldOf, outermostOf} from '../lib/train/gold-of.js'
import {readGold} from '../lib/train/read-gold.js'
import {scoreAttributions} from '../lib/train/score-attributions.js'

const folderOf = (part: string): string =>
  fileURLToPath(new URL(`../../examples/corpus/${part}`, import.meta.url))
const train = [...readGold(folderOf('train'))]
const dev = [...readGold(folderOf('dev'))]
const words = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

describe.each([
  ['train', train],
  ['dev', dev]
])('the invented articles for %s', (part, articles) => {
  test('are all marked', () => {
    expect(articles.map(({name}) => `${name}.txt`)).toEqual(readdirSync(`${folderOf(part)}/text`).sort())
    // An article of a list or of numbers may have none.
    expect(articles.filter(({gold}) => gold.length).length / articles.length).toBeGreaterThan(0.98)
  })

  test('have one cue and some content in every attribution, within the text', () => {
    const odd = articles.flatMap(({name, text, gold}) =>
      gold
        .filter(
          ({source, cue, content}) =>
            cue.length !== 1 ||
            !content.length ||
            [...source, ...cue, ...content].some(([start, end]) => start >= end || end > text.length)
        )
        .map(() => name)
    )
    expect(odd).toEqual([])
  })

  test('have no mark that begins or ends in a space', () => {
    const odd = articles.flatMap(({text, gold}) =>
      gold
        .flatMap(({source, cue, content}) => [...source, ...cue, ...content])
        .map(([start, end]) => text.slice(start, end))
        .filter((marked) => marked !== marked.trim())
    )
    expect(odd).toEqual([])
  })

  test('are their text alone, without brackets of a markup', () => {
    expect(articles.filter(({text}) => /[[\]]/.test(text)).map(({name}) => name)).toEqual([])
  })
})

test('no article for dev shares a sentence of some length with those that models learn from', () => {
  const runsOf = (text: string): string[] => {
    const list = words(text)
    return list.map((_, i) => list.slice(i, i + 12).join(' ')).slice(0, -11)
  }
  const known = new Set(train.flatMap(({text}) => runsOf(text)))
  expect(dev.flatMap(({text}) => runsOf(text)).filter((run) => known.has(run))).toEqual([])
})

test('the model of the package finds four in five of those for dev', () => {
  const scores = scoreAttributions()
  for (const {text, gold} of dev) scores.add(text, gold, outermostOf(readArticle(text)).map(goldOf))
  const {relation, exact} = scores.report()
  expect(relation.F1).toBeGreaterThan(0.8)
  expect(exact.F1).toBeGreaterThan(0.62)
})
