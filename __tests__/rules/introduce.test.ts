import {expect, test} from '@jest/globals'
import {type ClaimGraph, readArticle} from 'reportedly'
import {readPage} from 'reportedly/html'
import {readMarkdown} from 'reportedly/markdown'

/** Who says what in quotations: `Lee: We are sorry.` */
function said({attributions}: ClaimGraph): string[] {
  return attributions.map(
    ({mention, content, form}) =>
      `${mention.map(({text}) => text).join(' ')} (${form}): ${content.map(({text}) => text).join(' | ')}`
  )
}

test('a quotation in the next paragraph is whose a colon leads to it', () => {
  expect(
    said(readArticle('In a statement, the company said:\n\n“We are sorry. We will pay.”\n\nIt rained.'))
  ).toEqual(['the company (direct): “We are sorry. We will pay.”'])
  expect(said(readArticle('Ann Lee told the council:\n\n“The gate was open.”\n\nIt rained.'))).toEqual([
    'Ann Lee (direct): “The gate was open.”'
  ])
})

test('it runs over all its paragraphs', () => {
  expect(said(readArticle('Ann Lee wrote:\n\n“We are sorry.\n\n“We will pay.”\n\nIt rained.'))).toEqual([
    'Ann Lee (direct): “We are sorry. | “We will pay.”'
  ])
})

test('what somebody in that paragraph says is theirs', () => {
  const [first] = said(
    readArticle('This is what they saw:\n\n“The gate was open,” said Ann Lee.\n\nIt rained.')
  ).slice(-1)
  expect(first).toBe('Ann Lee (direct): “The gate was open,”')
})

test('a block quotation needs no marks', () => {
  expect(said(readMarkdown('Ann Lee wrote:\n\n> We are *sorry*.\n>\n> We will pay.\n\nIt rained.'))).toEqual([
    'Ann Lee (direct): We are sorry. | We will pay.'
  ])
  expect(
    said(
      readPage(
        '<p>Ann Lee wrote:</p><blockquote><p>We are sorry.<p>We will pay.</blockquote><p>It rained.</p>'
      )
    )
  ).toEqual(['Ann Lee (direct): We are sorry. | We will pay.'])
})

test('a block is a quotation only where a colon leads to it, and where it has none of its own', () => {
  expect(said(readMarkdown('Ann Lee wrote.\n\n> We are sorry.\n'))).toEqual([])
  expect(said(readMarkdown('This is new:\n\n> “The gate was open,” said Ann Lee.\n'))).toEqual([
    'Ann Lee (direct): “The gate was open,”'
  ])
  expect(said(readMarkdown('Ann Lee wrote:\n\n> We are sorry.\n\n> It rained.\n'))).toEqual([
    'Ann Lee (direct): We are sorry.'
  ])
})
