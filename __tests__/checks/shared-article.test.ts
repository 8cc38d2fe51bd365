import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from '@jest/globals'
import {checkGraph, readArticle} from 'reportedly'
import {sharedIsThere} from '../shared-texts.js'

const folder = fileURLToPath(new URL('../../../../shared/articles', import.meta.url))
const name = `the article beside the project gives its findings and no others${sharedIsThere ? '' : ' (skipped: the folder ../shared is missing)'}`

;(sharedIsThere ? test : test.skip)(name, () => {
  const expected = JSON.parse(readFileSync(join(folder, 'tensions-in-syria.expected.json'), 'utf8')) as {
    text: string
    findings: readonly {about: string}[]
  }
  const text = readFileSync(join(folder, expected.text), 'utf8')
  const findings = checkGraph(readArticle(text, {published: '2020-06-04'}))
  const left = new Set(findings)
  const missed = expected.findings.filter(({about}) => {
    const start = text.indexOf(about)
    const places = [...left].filter(({cause, ...place}) =>
      [place, ...(cause ? [cause] : [])].some((one) => one.start < start + about.length && one.end > start)
    )
    for (const found of places) left.delete(found)
    return start < 0 || places.length === 0
  })
  expect(missed).toEqual([])
  expect([...left]).toEqual([])
})
