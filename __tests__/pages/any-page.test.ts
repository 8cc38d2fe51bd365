import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {isClaimGraph} from 'reportedly'
import {readPage, readPageTree} from 'reportedly/html'
import {readMarkdown} from 'reportedly/markdown'
import {parseHtml} from './parse-html.js'
import {strayRuns} from './stray-runs.js'

/** Parts of pages, whole and broken. */
const parts = [
  '<p>',
  '</p>',
  '<div class="related">',
  '<div hidden>',
  '</div>',
  '<b>',
  '</b>',
  '<span class=byline>',
  '</span>',
  '<h1>',
  '</h1>',
  '<ul><li>',
  '<li>',
  '</ul>',
  '<table><tr><td>',
  '<td>',
  '</table>',
  '<br>',
  '<br/>',
  '<hr>',
  '<pre>',
  '</pre>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '<style>a</style>',
  '<textarea>',
  '<svg><path/></svg>',
  '<svg>',
  '<title>',
  '</',
  '</>',
  '<',
  '<a href="x',
  '">',
  '<![CDATA[',
  '<?xml',
  '&amp;',
  '&amp',
  '&eacute;',
  '&nosuch;',
  '&#8220;',
  '&#x',
  '&#0;',
  '&',
  '\0',
  '\r\n',
  '\n',
  '\t',
  '\uD83D',
  '👍',
  '\u00AD',
  'The mayor said ',
  'it rained. ',
  '“No,” ',
  '12 '
]
const anyPage = fc.array(fc.constantFrom(...parts), {maxLength: 40}).map((list) => list.join(''))

test('any string is a page, and every run stands for what is at its place', () => {
  fc.assert(
    fc.property(anyPage, (html) => {
      const graph = readPage(html)
      const problems: string[] = []
      isClaimGraph(JSON.parse(JSON.stringify(graph)), problems)
      expect(problems).toEqual([])
      expect(strayRuns(graph, html)).toEqual([])
    }),
    {numRuns: 300, examples: [['<pre>&amp\n&#x'], ['<pre>&nosuch;\n">']]}
  )
})

test('any page has a tree, and every run of it stands for what is at its place', () => {
  fc.assert(
    fc.property(anyPage, (html) => {
      expect(strayRuns(readPageTree(parseHtml(html), html), html)).toEqual([])
    }),
    {numRuns: 300}
  )
})

describe('pages in good order', () => {
  const inline = fc.letrec<{text: string; words: string; inline: string}>((tie) => ({
    words: fc.constantFrom(
      'The mayor',
      ' said ',
      'it &amp; they',
      ' &ldquo;no&rdquo; ',
      'a<br>b',
      '1 &lt; 2',
      ' \n'
    ),
    text: fc.oneof(
      {maxDepth: 3},
      tie('words'),
      // A link in a link is none.
      tie('words').map((words) => `<a href="x">${words}</a>`),
      fc
        .tuple(fc.constantFrom('b', 'span', 'em', 'del'), tie('inline'))
        .map(([name, inner]) => `<${name}>${inner}</${name}>`)
    ),
    inline: fc.array(tie('text'), {maxLength: 4}).map((list) => list.join(''))
  })).inline
  const block = fc
    .tuple(fc.constantFrom('p', 'h1', 'h2', 'blockquote', 'figcaption', 'td'), inline)
    .map(([name, inner]) =>
      name === 'td'
        ? `<table><tbody><tr><td>${inner}</td></tr></tbody></table>`
        : `<${name}>${inner}</${name}>`
    )
  const section = fc
    .tuple(fc.constantFrom('article', 'div', 'aside', 'main', 'footer'), fc.array(block, {maxLength: 4}))
    .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`)

  test('are read the same from the text and from the tree', () => {
    fc.assert(
      fc.property(fc.array(section, {maxLength: 4}), (sections) => {
        const html = `<body>${sections.join('\n')}</body>`
        expect(readPageTree(parseHtml(html), html)).toEqual(readPage(html))
      }),
      {numRuns: 200}
    )
  })
})

describe('pages made to harm', () => {
  const words = '<p>The mayor said the dam had failed.</p>'
  const many = (part: string, count: number): string => part.repeat(count)
  const hostile: Readonly<Record<string, string>> = {
    '10,000 levels': many('<div>', 10_000) + words,
    'a million levels': many('<div>', 1_000_000) + words,
    'a million levels of a line': many('<b>', 1_000_000) + words,
    'end tags of nothing': many('<div>', 100_000) + many('</span></table></p>', 100_000) + words,
    'tables in tables': many('<table><tr><td>', 50_000) + many('</div>', 50_000) + words,
    'tags that cross': many('<b><div><i></b></div></i>', 50_000) + words,
    'regions in regions': many('<div class="share"><article>', 50_000) + words,
    'ten megabytes of an attribute': `<a title="${many('x', 10_000_000)}">${words}`,
    'ten megabytes of a class': `<div class="${many('x ', 5_000_000)}">${words}</div>`,
    'a million attributes': `<a ${Array.from({length: 1_000_000}, (_, i) => `a${i}`).join(' ')}>${words}`,
    'white space': many(' \n', 3_000_000) + words,
    'line breaks': many('<br>', 500_000) + words,
    NUL: many('\0', 1_000_000) + words,
    'JSON that nests': `<script type="application/ld+json">${many('[', 500_000)}</script>${words}`,
    'much JSON': many('<script type="application/ld+json">{"@graph": [{}, {}]}</script>', 5000) + words,
    'marks of comments': many('<!', 500_000) + words.replaceAll('>', '') + words
  }

  test.each(Object.entries(hostile))('%s', (_, html) => {
    expect(readPage(html).article.passages.map(({text}) => text)).toEqual([
      'The mayor said the dam had failed.'
    ])
  })

  test.each([
    ['comments without an end', many('<!--', 1_000_000)],
    ['tags without an end', many('<a "', 1_000_000)],
    ['scripts without an end', many('<script><!--<script>', 200_000)],
    ['styles without an end', many('<style>', 500_000)],
    ['pictures without an end', many('<svg><path>', 100_000)]
  ])('%s', (_, html) => {
    expect(readPage(html).article.passages).toEqual([])
  })

  test('marks and names that mean nothing are text', () => {
    for (const part of ['<', '&', '&#x', '&nosuch'])
      expect(readPage(many(part, 3000)).article.passages.map(({text}) => text)).toEqual([many(part, 3000)])
  })

  test('halves of pairs', () => {
    expect(readPage(`\uD800${words}\uDC00`).article.passages.map(({text}) => text.trim())).toEqual([
      '\uD800',
      'The mayor said the dam had failed.',
      '\uDC00'
    ])
  })
})

test('any string is a note, and every run stands for what is at its place', () => {
  const marks = [
    '# ',
    '> ',
    '- ',
    '*',
    '**',
    '`',
    '\n',
    '\n\n',
    '\\',
    '&amp;',
    '[a](b)',
    '[^1]',
    '| a |\n| - |\n',
    '<b>',
    '    ',
    '~~'
  ]
  const anyNote = fc
    .array(fc.constantFrom(...marks, 'The mayor said ', 'it rained. ', '“No,” ', '\\*', '&eacute;', '👍'), {
      maxLength: 30
    })
    .map((list) => list.join(''))
  fc.assert(
    fc.property(anyNote, (markdown) => {
      expect(strayRuns(readMarkdown(markdown), markdown)).toEqual([])
    }),
    {numRuns: 300}
  )
})
