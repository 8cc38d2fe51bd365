import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from '@jest/globals'
import {checkGraph, readArticle} from 'reportedly'
import {checks} from '../../lib/checks/checks.js'
import {checkPage} from '../../lib/checks-page/check-page.js'
import {makePage} from '../../lib/checks-page/make-page.js'
import {linePoints} from '../../lib/line-points.js'

const folder = fileURLToPath(new URL('../../../lib/checks', import.meta.url))

test('every file that defines a check is in the list', () => {
  const files = readdirSync(folder).filter((name) =>
    readFileSync(join(folder, name), 'utf8').includes(': AnyCheck = defineCheck')
  )
  expect(files).toEqual(checks.map(({rule}) => `${rule}.ts`).sort())
})

test('every check is named in the type of their names, in the same order', () => {
  const type = readFileSync(join(folder, '../../types/rule.ts'), 'utf8')
  const names = Array.from(type.matchAll(/^ {2}\| '([\w-]+)'$/gm), ([, name]) => name)
  expect(names).toEqual(checks.map(({rule}) => rule))
})

test('the page of checks is made from the comments', () => {
  const sourceOf = (rule: string): string => readFileSync(join(folder, `${rule}.ts`), 'utf8')
  expect(readFileSync(join(folder, '../../checks.md'), 'utf8')).toBe(makePage(checks, sourceOf))
})

describe.each(checks)('$rule', ({about, rule, settings: form}) => {
  const {examples, markdown} = checkPage(readFileSync(join(folder, `${rule}.ts`), 'utf8'))

  test('opens with what it finds, and says when, why, and which settings it has', () => {
    expect(markdown.split('\n')[0]).toBe(`${about}.`)
    expect(markdown).toMatch(/^When: .+$/m)
    expect(markdown).toMatch(/^Why: .+$/m)
    const named = Array.from(markdown.matchAll(/^- `(\w+)` \(/gm), ([, name]) => name)
    expect(named).toEqual(Object.keys(form))
  })

  test('shows what it finds and where it stays silent', () => {
    expect(examples.filter(({findings}) => findings.length).length).toBeGreaterThan(0)
    expect(examples.filter(({findings}) => !findings.length).length).toBeGreaterThan(1)
  })

  test.each(examples)('$article', ({article, options, settings, findings}) => {
    const placeOf = linePoints(article)
    const found = checkGraph(readArticle(article, options), {
      preset: 'off',
      checks: {[rule]: ['warn', settings]}
    }).map((finding) => {
      const {start, end} = placeOf(finding)
      return `${start.line}:${start.column}-${end.line}:${end.column}: ${finding.message}`
    })
    expect(found).toEqual(findings)
  })
})
