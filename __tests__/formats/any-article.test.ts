import {stripVTControlCharacters} from 'node:util'
import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import type {Element} from 'hast'
import {readArticle} from 'reportedly'
import stringWidth from 'string-width'
import {CONTINUE, SKIP, visit} from 'unist-util-visit'
import {brat} from '../../lib/formats/brat.js'
import {json} from '../../lib/formats/json.js'
import {readable} from '../../lib/formats/report/readable.js'
import {report} from '../../lib/formats/report/report.js'
import {terminal} from '../../lib/formats/terminal/terminal.js'
import {anyText} from '../arbitraries/any-text.js'
import {ownArticles, sharedIsThere, sharedTexts} from '../shared-texts.js'
import {elements, parsePage} from './parse-page.js'

/** What has to hold of every format, for any article. */
const laws: Readonly<Record<string, (text: string) => void>> = {
  'brat: every stretch stands where its offsets in code points say': (text) => {
    const points = [...text]
    const written = brat.write(readArticle(text))
    for (const line of written.split('\n').filter((one) => one.startsWith('T'))) {
      const [, place, words, ...more] = line.split('\t')
      const ranges = place!.replace(/^\w+ /, '').split(';')
      const there = ranges.map((range) => points.slice(...range.split(' ').map(Number)).join(''))
      const shown = there.join(' ').replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ')
      expect(words).toBe(shown.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD'))
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
  'report: has every word of the article as text, and a place for every claim': (text) => {
    const graph = readArticle(text)
    const page = parsePage(report(graph, []))
    const [title] = elements(page, 'h1')
    const [article] = elements(page, 'article')
    const {passages} = graph.article
    const first = passages.find((passage) => passage.role === 'headline' && passage.text.trim())
    const shown = `${first ? wordsIn(title!) : ''}${wordsIn(article!)}`
    const rest = passages.filter((passage) => passage !== first).map((passage) => passage.text)
    expect(shown).toBe(readable(`${first?.text ?? ''}${rest.join('')}`).replace(/\s+/g, ''))
    const ids = elements(page, 'a', 'span').map(({properties}) => properties.id)
    const claims = graph.claims.filter(({pieces}) => pieces.some((piece) => /[\p{L}\p{N}]/u.test(piece.text)))
    expect(claims.map(({id}) => id).filter((id) => !ids.includes(id))).toEqual([])
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

/** Text of an article in a page, without white space and what the page itself says in it. */
function wordsIn(tree: Element): string {
  const parts: string[] = []
  visit(tree, (node) => {
    if (node.type === 'element' && (node.tagName === 'summary' || isRole(node))) return SKIP
    if (node.type === 'text') parts.push(node.value)
    return CONTINUE
  })
  return parts.join('').replace(/\s+/g, '')
}

function isRole({properties}: Element): boolean {
  return Array.isArray(properties.className) && properties.className.includes('role')
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
