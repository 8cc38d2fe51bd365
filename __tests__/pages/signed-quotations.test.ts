import {expect, test} from '@jest/globals'
import {type ClaimGraph, readArticle} from 'reportedly'
import {readPage} from 'reportedly/html'
import {readMarkdown} from 'reportedly/markdown'

/** Who says what in quotations: `Ann Lee [—] It rained.` */
const said = (graph: ClaimGraph): string[] =>
  graph.attributions
    .filter(({form}) => form === 'direct')
    .map(({source, cue, content}) => {
      const name = graph.sources.find(({id}) => id === source)?.name
      return `${name} [${cue?.text ?? ''}] ${content.map(({text}) => text).join(' | ')}`
    })

const around = (html: string): ClaimGraph =>
  readPage(`<article><h1>Storm hits coast</h1>
<p>The storm hit the coast on Monday and left thousands without power.</p>
${html}
<p>Schools will stay closed for the rest of the week across the county.</p></article>`)

test.each([
  ['a line of its own', '<blockquote><p>It roared.<p>I hid.<p>— Ann Lee, baker</blockquote>'],
  ['the line behind it', '<blockquote><p>It roared.<p>I hid.</blockquote><p>– Ann Lee, baker</p>']
])('who signs a block quotation says it: %s', (_name, html) => {
  const graph = around(html)
  expect(said(graph)).toEqual([`Ann Lee [${html.includes('–') ? '–' : '—'}] It roared. | I hid.`])
  expect(graph.sources[0]).toMatchObject({kind: 'person', identity: 'named', role: 'baker'})
})

test('with marks of its own, and a break', () => {
  expect(said(around('<blockquote>“We will pay.”<br>— Bo Pratt, mayor</blockquote>'))).toEqual([
    'Bo Pratt [—] “We will pay.”'
  ])
})

test('where tags say who signs, no dash is needed', () => {
  expect(said(around('<blockquote><p>It roared.</p><footer>Ann Lee</footer></blockquote>'))).toEqual([
    'Ann Lee [] It roared.'
  ])
  expect(
    said(
      around('<figure><blockquote><p>It roared.</p></blockquote><figcaption>Ann Lee</figcaption></figure>')
    )
  ).toEqual(['Ann Lee [] It roared.'])
})

test('in a note', () => {
  expect(said(readMarkdown('The storm came.\n\n> It roared.\n>\n> — Ann Lee, baker\n\nIt rained.'))).toEqual([
    'Ann Lee [—] It roared.'
  ])
  expect(said(readMarkdown('The storm came.\n\n> It roared. — Ann Lee (Tarnow), May 3\n'))).toEqual([
    'Ann Lee [—] It roared.'
  ])
})

test('nobody signs with a sentence, a small letter, or a long line', () => {
  expect(said(around('<blockquote><p>It roared.</p><p>— Ann Lee knew it</p></blockquote>'))).toEqual([])
  expect(said(around('<blockquote><p>It roared.</p><p>— and it rained</p></blockquote>'))).toEqual([])
  expect(said(readMarkdown('The storm came.\n\n> It was loud — Ann Lee\n'))).toEqual([])
  expect(said(readMarkdown(`The storm came.\n\n> It roared.\n>\n> — Ann ${'Lee '.repeat(20)}\n`))).toEqual([])
})

test('a signature needs something to sign', () => {
  expect(said(around('<blockquote><p>— Ann Lee, baker</p></blockquote>'))).toEqual([])
  expect(said(readArticle('— Ann Lee, baker'))).toEqual([])
})
