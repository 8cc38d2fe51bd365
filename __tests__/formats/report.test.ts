import {createHash} from 'node:crypto'
import {Script} from 'node:vm'
import {expect, test} from '@jest/globals'
import type {Element} from 'hast'
import {toText} from 'hast-util-to-text'
import {hashes} from '../../lib/formats/report/hashes.js'
import {report} from '../../lib/formats/report/report.js'
import {script} from '../../lib/formats/report/script.js'
import {style} from '../../lib/formats/report/style.js'
import {readArticle} from '../../lib/read-article.js'
import type {ClaimGraph} from '../../types/graph.js'
import {graphOf} from '../graph-of.js'
import {elements, rawText} from './parse-page.js'

const text = `Dam may break, mayor says

The dam is old. Mayor Ann Lee said it may break. An aide insists it leaks. It reportedly groans.

Sign up now`
const [headline, body, furniture] = text.split(/(?<=\n\n)/)
const may = {start: 43 + 22, end: 43 + 25, text: 'may'}
const dam: ClaimGraph = graphOf(text, {
  passages: [
    {text: headline!, role: 'headline'},
    {text: body!, role: 'body'},
    {text: furniture!, role: 'boilerplate'}
  ],
  sources: [
    {name: 'Ann Lee', kind: 'person', role: 'Mayor'},
    {name: 'an aide', kind: 'person', identity: 'role'}
  ],
  attributions: [
    {source: 's1', mention: ['Mayor Ann Lee'], cue: 'said', content: ['it may break']},
    {source: 's2', mention: ['An aide'], cue: 'insists', content: ['it leaks']},
    {cue: 'reportedly', content: ['It', 'groans'], basis: 'hearsay'}
  ],
  claims: [
    {pieces: ['The dam is old'], passage: 1},
    {
      pieces: ['it may break'],
      passage: 1,
      attributions: ['a1'],
      certainty: 'possible',
      hedges: [{piece: may, certainty: 'possible', attribution: 'a1'}]
    },
    {pieces: ['it leaks'], passage: 1, attributions: ['a2']},
    {pieces: ['It', 'groans'], passage: 1, attributions: ['a3']}
  ]
})

test('marks each claim by who stands behind it', () => {
  const links = anchors(report(dam, []))
  expect(links.map((link) => [link.properties.id, classes(link)[0], toText(link)])).toEqual([
    ['c1', 'article', 'The dam is old'],
    ['c2', 'named', 'it may break'],
    ['c3', 'unnamed', 'it leaks'],
    ['c4', 'hearsay', 'It']
  ])
})

test('shows who speaks, how it is said, and hedges', () => {
  const article = element(report(dam, []), 'article')
  const words = elements(article, 'b', 'em').map((one) => [toText(one), classes(one).join(' ')])
  expect(words).toEqual([
    ['Mayor Ann Lee', ''],
    ['said', 'cue'],
    ['may', 'hedge'],
    ['An aide', ''],
    ['insists', 'cue'],
    ['reportedly', 'cue']
  ])
})

test('has the article as it reads, with the page around it folded', () => {
  const page = report(dam, [])
  expect(toText(element(page, 'h1'))).toBe('Dam may break, mayor says')
  expect(toText(elements(element(page, 'article'), 'p')[0]!)).toBe(body!.trim())
  expect(toText(elements(element(page, 'article'), 'details')[0]!)).toContain('Sign up now')
})

test('takes the title of the options where the text has no headline', () => {
  const graph = readArticle('Ann Lee said the dam had failed.', {title: 'The dam'})
  expect(toText(element(report(graph), 'h1'))).toBe('The dam')
})

test('puts findings after their passage, with a flag at their words', () => {
  const start = text.indexOf('An aide')
  const finding = {
    start,
    end: start + 7,
    text: 'An aide',
    rule: 'single-source',
    severity: 'warn' as const,
    message: 'Only one says so.',
    expected: ['Ann Lee'],
    note: 'Nobody else does.',
    url: 'https://docs.example/checks#single-source',
    cause: {start: 0, end: 3, text: 'Dam', message: 'as here'}
  }
  const article = element(report(dam, [finding]), 'article')
  const blocks = article.children.filter((child): child is Element => child.type === 'element')
  expect(blocks.map((block) => block.tagName)).toEqual(['p', 'div', 'details'])
  expect(toText(blocks[1]!).replace(/\s+/g, ' ')).toBe(
    '1 Warning. Only one says so. The article has: Ann Lee Dam — as here Nobody else does. single-source'
  )
  expect(toText(blocks[0]!)).toContain('An aide1 insists')
})

test('shows findings of the whole article as well, and finds them itself', () => {
  const graph = readArticle('Experts said that the dam had failed. Ann Lee agreed.')
  expect(elements(report(graph), 'div').filter((one) => classes(one).includes('finding'))).not.toEqual([])
})

test('counts the words of each voice', () => {
  const voices = elements(report(dam, []), 'summary').map((summary) =>
    toText(summary).replace(/\s+/g, ' ').trim()
  )
  expect(voices.filter((voice) => voice.includes('word'))).toEqual([
    'The article itself 4 words, 36 %',
    'Ann Lee person, Mayor 3 words, 27 %',
    'Nobody is named 2 words, 18 %',
    'an aide person, not named 2 words, 18 %'
  ])
})

test('draws every claim once, with a name that tells it', () => {
  const marks = elements(report(dam, []), 'a').filter(({properties}) => properties.ariaLabel)
  expect(marks.map(({properties}) => properties.ariaLabel)).toEqual([
    'Claim 1, The article itself, certain',
    'Claim 2, Ann Lee, possible',
    'Claim 3, an aide, certain',
    'Claim 4, Nobody is named, certain'
  ])
})

test('says of a belief inside the words of another that it stands on that other', () => {
  const text = 'Lee said officials fear a flood.'
  const graph = graphOf(text, {
    sources: [{name: 'Lee'}, {name: 'officials', identity: 'group'}],
    attributions: [
      {source: 's1', cue: 'said', content: ['officials fear a flood']},
      {source: 's2', cue: 'fear', content: ['a flood'], parent: 'a1', basis: 'belief'}
    ],
    claims: [{pieces: ['a flood'], attributions: ['a1', 'a2']}]
  })
  expect(classes(anchors(report(graph))[0]!)[0]).toBe('named')
})

test('says of what officials report of a named source that it stands on a source without a name', () => {
  const text = 'Officials said Lee told them of a flood.'
  const graph = graphOf(text, {
    sources: [{name: 'Officials', identity: 'group'}, {name: 'Lee'}],
    attributions: [
      {source: 's1', cue: 'said', content: ['Lee told them of a flood']},
      {source: 's2', cue: 'told', content: ['a flood'], parent: 'a1'}
    ],
    claims: [{pieces: ['a flood'], attributions: ['a1', 'a2']}]
  })
  expect(classes(anchors(report(graph))[0]!)[0]).toBe('unnamed')
})

test('leads to claims of the very same words as well', () => {
  const graph = graphOf('A car hit a wall and burned.', {
    claims: [{pieces: ['A car hit a wall']}, {pieces: ['A car', 'burned']}, {pieces: ['A car']}]
  })
  const ids = elements(report(graph), 'a', 'span').map(({properties}) => properties.id)
  expect(ids.filter((id) => /^c/.test(String(id))).sort()).toEqual(['c1', 'c2', 'c3'])
})

test('has a page for an article without a word', () => {
  const page = report(readArticle(''))
  expect(toText(element(page, 'h1'))).toBe('article')
  expect(toText(element(page, 'main'))).toContain('No claims were found.')
  expect(elements(page, 'script')).toEqual([])
})

test('has a script that can be read', () => {
  expect(() => new Script(script)).not.toThrow()
})

test('allows its own style and script by their hashes, and nothing else', () => {
  const page = report(dam, [])
  const digest = (source: string): string => `sha256-${createHash('sha256').update(source).digest('base64')}`
  // A change of either file changes what has to stand in `hashes.ts`.
  expect(hashes).toEqual({style: digest(style), script: digest(script)})
  const policy = elements(page, 'meta').find(({properties}) => properties.httpEquiv)!.properties.content
  expect(policy).toBe(
    `default-src 'none'; style-src '${digest(style)}'; script-src '${digest(script)}'; base-uri 'none'; form-action 'none'`
  )
  expect(elements(page, 'style').map(rawText)).toEqual([style])
  expect(elements(page, 'script').map(rawText)[1]).toBe(script)
})

function element(page: string, name: string): Element {
  return elements(page, name)[0]!
}

/** Links of the article to its claims. */
function anchors(page: string): Element[] {
  return elements(page, 'a').filter(({properties}) => /^c\d+$/.test(String(properties.id)))
}

function classes({properties}: Element): string[] {
  return (properties.className as string[] | undefined) ?? []
}
