import {describe, expect, test} from '@jest/globals'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {isClaimGraph, original} from 'reportedly'
import {readMarkdown, remarkClaims} from 'reportedly/markdown'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {piecesOf} from './pieces-of.js'

const notes = `---
title: "The dam that nobody checked"
author: Ann Lee
date: 2024-03-14
publication: The Tarn Courier
---

# Dam *failed* after warnings, mayor says

By [Ann Lee](https://example.com/lee)

The mayor, **Leo Hart**, said the dam had failed
on Tuesday. “We were *warned*,” he said, “and we \\[the
council\\] did ~~something~~ nothing.”[^1]

![The lake](lake.jpg)

> The report said the gate
> had rusted through &amp; broken.

## What the engineers found

- Engineers said the water rose by 2 metres.
- \`dam.cfg\` was wrong, an engineer said.
- [Ten other dams to see](https://example.com)

| Town    | Houses |
| ------- | ------ |
| Granton | 12     |

\`\`\`txt
Officials said this is code.
\`\`\`

<!-- Officials said this is a comment. -->

[^1]: The mayor spoke on Tuesday, a clerk said.
`

const passages = [
  'headline: Dam failed after warnings, mayor says',
  'byline: By Ann Lee',
  'body: The mayor, Leo Hart, said the dam had failed on Tuesday. “We were warned,” he said, “and we [the council] did nothing.”',
  'body: The report said the gate had rusted through & broken.',
  'heading: What the engineers found',
  'body: Engineers said the water rose by 2 metres.',
  'body: dam.cfg was wrong, an engineer said.',
  'boilerplate: Ten other dams to see',
  'boilerplate: Town',
  'boilerplate: Houses',
  'boilerplate: Granton',
  'boilerplate: 12',
  'body: The mayor spoke on Tuesday, a clerk said.'
]

describe('a note', () => {
  const graph = readMarkdown(notes)

  test('has passages with the roles that its marks give them', () => {
    expect(graph.article.passages.map(({role, text}) => `${role}: ${text.trim()}`)).toEqual(passages)
  })

  test('says in its front matter who published it and when', () => {
    const {title, publisher, published} = graph.article
    expect({title, publisher, published}).toEqual({
      title: 'Dam failed after warnings, mayor says',
      publisher: 'The Tarn Courier',
      published: '2024-03-14'
    })
  })

  test('says less than the options', () => {
    const {publisher, published, title} = readMarkdown(notes, {
      publisher: 'The Post',
      published: '2024-03-15',
      title: 'Dams'
    }).article
    expect({publisher, published, title}).toEqual({
      publisher: 'The Post',
      published: '2024-03-15',
      title: 'Dams'
    })
  })

  test('has every piece at its place in the file', () => {
    for (const piece of piecesOf(graph)) {
      const there = original(graph, piece).map(({start, end}) => notes.slice(start, end))
      expect(seen(there.join(''))).toBe(piece.text.trim().replace(/\s+/g, ' '))
    }
  })

  test('has its words where an editor finds them', () => {
    const said = graph.attributions.find(({content}) => content.length === 2)!
    expect(
      said.content.map((piece) => original(graph, piece).map(({start, end}) => notes.slice(start, end)))
    ).toEqual([
      ['“We were ', 'warned', ',”'],
      ['“and we \\[the\ncouncil\\] did ', 'nothing.”']
    ])
  })

  test('is a sound graph', () => {
    const problems: string[] = []
    expect(isClaimGraph(JSON.parse(JSON.stringify(graph)), problems)).toBe(true)
    expect(problems).toEqual([])
  })

  test('reads the same in a pipeline', () => {
    const file = new VFile(notes.slice(notes.indexOf('# Dam')))
    const processor = unified().use(remarkParse).use(remarkGfm).use(remarkClaims, {id: 'note'})
    processor.runSync(processor.parse(file), file)
    expect(file.data.claimGraph).toEqual(readMarkdown(String(file), {id: 'note'}))
  })
})

test('a note that begins with one of several headings has no headline', () => {
  const {passages} = readMarkdown('## Monday\n\nLee said so.\n\n## Tuesday\n\nRuiz said so.').article
  expect(passages.map(({role}) => role)).toEqual(['heading', 'body', 'heading', 'body'])
})

test('front matter without quotation marks, with a comment, and of TOML', () => {
  const {title, published} = readMarkdown(
    '---\ntitle: Dam fails # so far\ndate: 2020-06-04 10:00 UTC\n---\n'
  ).article
  expect({title, published}).toEqual({title: 'Dam fails', published: '2020-06-04T10:00Z'})
  expect(readMarkdown('+++\ntitle = "Dam \\"fails\\""\n+++\n').article.title).toBe('Dam "fails"')
})

test('bold lines over paragraphs are headings, and blocks of HTML are read', () => {
  const note =
    '# News\n\nLee said so:\n\n**What we know**\n\nRuiz<br>left.\n\n<div><p>Ann &amp; Bo\nleft.</p><p hidden>No.</p></div>\n'
  const graph = readMarkdown(note)
  expect(graph.article.passages.map(({role, text}) => `${role}: ${text.trim()}`)).toEqual([
    'headline: News',
    'body: Lee said so:',
    'heading: What we know',
    'body: Ruiz',
    'body: left.',
    'body: Ann & Bo left.'
  ])
  expect(
    original(graph, graph.article.passages.at(-1)!).map(({start, end}) => note.slice(start, end))
  ).toEqual(['Ann &amp; Bo\nleft.'])
})

test('an empty note is an empty article', () => {
  expect(readMarkdown('').article).toMatchObject({
    passages: [],
    original: {type: 'markdown', length: 0, runs: []}
  })
})

test('what is no Markdown is told', () => {
  expect(() => readMarkdown(7 as never)).toThrow(
    new TypeError('Expected `markdown` to be a string, got `7` (number)')
  )
})

/** What a reader sees of a stretch of Markdown: the marks of quotations, escapes and references undone. */
function seen(markdown: string): string {
  return markdown
    .replace(/\n>/g, '\n')
    .replace(/\\(?=[[\]])/g, '')
    .replaceAll('&amp;', '&')
    .trim()
    .replace(/\s+/g, ' ')
}
