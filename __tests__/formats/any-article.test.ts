import {stripVTControlCharacters} from 'node:util'
import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {readArticle} from 'reportedly'
import stringWidth from 'string-width'
import {brat} from '../../lib/formats/brat.js'
import {json} from '../../lib/formats/json.js'
import {terminal} from '../../lib/formats/terminal/terminal.js'
import {anyText} from '../arbitraries/any-text.js'
import {ownArticles, sharedIsThere, sharedTexts} from '../shared-texts.js'

/** What has to hold of every format, for any article. */
const laws: Readonly<Record<string, (text: string) => void>> = {
  'brat: every stretch stands where its offsets in code points say': (text) => {
    const points = [...text]
    const written = brat.write(readArticle(text))
    for (const line of written.split('\n').filter((one) => one.startsWith('T'))) {
      const [, place, words, ...more] = line.split('\t')
      const ranges = place!.replace(/^\w+ /, '').split(';')
      const there = ranges.map((range) => points.slice(...range.split(' ').map(Number)).join(''))
      expect(words).toBe(there.join(' ').replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' '))
      expect(more).toEqual([])
    }
  },
  'brat: every event leads to stretches and events that are there': (text) => {
    const lines = brat.write(readArticle(text)).trimEnd().split('\n')
    const ids = new Set(lines.map((line) => line.split('\t')[0]))
    for (const line of lines.filter((one) => one.startsWith('E'))) {
      const ends = line
        .split('\t')[1]!
        .split(' ')
        .map((pair) => pair.split(':')[1])
      expect(ends.filter((end) => !ids.has(end))).toEqual([])
    }
  },
  'JSON: comes back as it was': (text) => {
    const graph = readArticle(text)
    expect(JSON.parse(json.write(graph))).toEqual(graph)
  },
  'terminal: fits, and holds no control character': (text) => {
    const graph = readArticle(text)
    for (const columns of [44, 80, 120]) {
      const plain = terminal(graph, {columns, colours: false})
      expect(plain).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/)
      expect(Math.max(...plain.split('\n').map((line) => stringWidth(line)))).toBeLessThan(columns)
      expect(stripVTControlCharacters(terminal(graph, {columns, colours: true}))).toBe(plain)
    }
  }
}

describe.each(Object.entries(laws))('%s', (_, law) => {
  test('in any text', () => {
    fc.assert(fc.property(anyText, law), {numRuns: 60})
  })

  test.each(ownArticles)('in $name', ({text}) => law(text))

  const real = sharedIsThere
    ? 'in real articles'
    : 'in real articles (skipped: the folder ../shared is missing)'
  ;(sharedIsThere ? test : test.skip)(real, () => {
    for (const {text} of sharedTexts().slice(0, 8)) law(text)
  })
})
