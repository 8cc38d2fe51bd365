import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {checkGraph, readArticle} from 'reportedly'
import type {AnyCheck} from '../../lib/checks/check.js'
import {checks} from '../../lib/checks/checks.js'
import {checkPage} from '../../lib/checks-page/check-page.js'
import type {CheckOptions} from '../../types/check-options.js'
import type {ClaimGraph} from '../../types/graph.js'
import {anyText} from '../arbitraries/any-text.js'
import {ownArticles} from '../shared-texts.js'

const folder = fileURLToPath(new URL('../../../lib/checks', import.meta.url))
/** Every check at its loudest. */
const all: CheckOptions = {
  preset: 'strict',
  checks: Object.fromEntries(checks.map(({rule}) => [rule, 'warn']))
}
/** Checks of quotations themselves. */
const ofQuotations = ['quotation-nobody-says', 'unclosed-quotation', 'quotation-differs']

/** Articles in which a check finds something. */
function faulty({rule}: AnyCheck): ReturnType<typeof checkPage>['examples'] {
  return checkPage(readFileSync(join(folder, `${rule}.ts`), 'utf8')).examples.filter(
    ({findings}) => findings.length
  )
}

test.each(['', ' \n\n', '…', 'Sign up for our free weekly newsletter\n\nRead more\n'])(
  'says nothing of %j',
  (text) => {
    expect(checkGraph(readArticle(text), all)).toEqual([])
  }
)

describe.each(checks)('$rule', (check) => {
  const examples = faulty(check)

  test.each(examples)('is silent where all of it is boilerplate', ({article, options, settings}) => {
    const graph = readArticle(article, options)
    const passages = graph.article.passages.map((passage) => ({...passage, role: 'boilerplate' as const}))
    const page: ClaimGraph = {...graph, article: {...graph.article, passages}}
    expect(checkGraph(page, {preset: 'off', checks: {[check.rule]: ['warn', settings]}})).toEqual([])
  })

  test.each(examples)('is silent where somebody else says it', ({article, options, settings}) => {
    if (ofQuotations.includes(check.rule)) return
    const graph = readArticle(article, options)
    const end = article.length
    const quotations = [{start: 0, end, text: article, closed: true}]
    const quoted: ClaimGraph = {...graph, article: {...graph.article, quotations}}
    expect(checkGraph(quoted, {preset: 'off', checks: {[check.rule]: ['warn', settings]}})).toEqual([])
  })
})

test('quoted words are never reported as those of the writer', () => {
  const text =
    '“Experts say the dam is safe. Oskar Dremmel embezzled the money. Villagers reportedly left yesterday. A source said Kim claimed it,” Ann Lee, a lawyer, said.\n'
  expect(checkGraph(readArticle(text), all)).toEqual([])
})

test('findings of any text stand in it, in order, each once', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const found = checkGraph(readArticle(text), all)
      for (const {start, end, text: words, cause} of found) {
        expect(text.slice(start, end)).toBe(words)
        if (cause) expect(text.slice(cause.start, cause.end)).toBe(cause.text)
        expect(end).toBeGreaterThan(start)
      }
      const starts = found.map(({start}) => start)
      expect(starts).toEqual([...starts].sort((a, b) => a - b))
      expect(new Set(found.map(({rule, start, end}) => `${rule} ${start} ${end}`)).size).toBe(found.length)
    }),
    {numRuns: 60}
  )
})

test.each(ownArticles)('says the same of $name whenever it is asked, and changes nothing', ({text}) => {
  const graph = readArticle(text)
  const before = JSON.stringify(graph)
  expect(checkGraph(graph, all)).toEqual(checkGraph(JSON.parse(before), all))
  expect(JSON.stringify(graph)).toBe(before)
})
