import {expect, test} from '@jest/globals'
import fc from 'fast-check'
import {visit} from 'unist-util-visit'
import {report} from '../../lib/formats/report/report.js'
import {script} from '../../lib/formats/report/script.js'
import {style} from '../../lib/formats/report/style.js'
import {readArticle} from '../../lib/read-article.js'
import type {ClaimGraph} from '../../types/graph.js'
import {anyText} from '../arbitraries/any-text.js'
import {ownArticles} from '../shared-texts.js'
import {elements, parsePage, rawText} from './parse-page.js'

/** What could break out of a page: markup, ends of elements, quotes, entities, controls, halves of pairs, turned lines. */
const harm: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<script>alert(1)</script>',
        '</script><img src=x onerror=alert(1)>',
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '</title>',
        '</style>',
        '</textarea>',
        '<svg onload=alert(1)>',
        '<base href=//evil.example>',
        '<plaintext>',
        '" onmouseover="alert(1)',
        "' autofocus onfocus='alert(1)",
        '`',
        '&lt;b&gt;',
        '&#x3c;',
        '&amp',
        'javascript:alert(1)',
        '${' + 'alert(1)}',
        '\u0000',
        '\u0008',
        '\u001B[31m',
        '\r',
        '\n\n',
        '\u0085',
        '\u009B',
        '\u2028',
        '\u202E',
        '\u2066',
        '\uD800',
        '\uDC00',
        '\uFFFF',
        '\u{1F469}\u200D\u{1F4BB}',
        '__proto__',
        'said'
      ),
      fc.string({unit: 'grapheme', maxLength: 6})
    ),
    {maxLength: 6}
  )
  .map((parts) => parts.join(''))

/** A graph with other words in all of its texts; places and ids of the things that lead to each other stay. */
const spoilt: fc.Arbitrary<ClaimGraph> = fc
  .record({
    words: fc.array(harm, {minLength: 12, maxLength: 12}),
    text: fc.constantFrom(...ownArticles.slice(0, 2).map(({text}) => text.slice(0, 1100)))
  })
  .map(({words, text}) => {
    const graph = readArticle(text, {publisher: 'x', published: '2024-03-14'})
    let next = 0
    const links = new Set<string>([...ids(graph)])
    const spoil = (value: unknown, key: string): unknown => {
      if (typeof value === 'string') {
        if (links.has(value) || closed.has(key)) return value
        // Some stay, so that whole words and harm stand beside each other.
        return next++ % 3 ? words[next % words.length] + value : words[next % words.length]!
      }
      if (Array.isArray(value)) return value.map((one) => spoil(one, key))
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, spoil(one, name)]))
    }
    return spoil(graph, '') as ClaimGraph
  })

/** Fields with a fixed choice of values. */
const closed = new Set(
  'role language type basis form stance tone certainty polarity kind identity reason comparator'.split(' ')
)

function ids({sources, attributions, claims}: ClaimGraph): string[] {
  return [...sources, ...attributions, ...claims].map(({id}) => id)
}

test('whatever stands in a graph is text in its report', () => {
  fc.assert(
    fc.property(spoilt, (graph) => {
      expectOwn(report(graph))
    }),
    {numRuns: 20}
  )
})

test('whatever stands in a finding is text in a report', () => {
  const graph = readArticle('Ann Lee said the dam had failed.')
  fc.assert(
    fc.property(harm, harm, (one, other) => {
      const place = {start: 0, end: 3, text: one}
      const finding = {
        ...place,
        rule: other,
        severity: 'warn' as const,
        message: one,
        expected: [one, other],
        note: other,
        url: one,
        cause: {...place, message: other}
      }
      expectOwn(report(graph, [finding]))
    }),
    {numRuns: 40}
  )
})

test('any text has a report of its own making only', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, harm), (text) => {
      expectOwn(report(readArticle(text, {title: text, publisher: text, id: text})))
    }),
    {numRuns: 40}
  )
})

const allowed = new Set(
  'html head meta title style body script a header p h1 h2 h3 span b em i q bdi code svg rect path circle ul ol li main div section article details summary form label select option button output nav noscript'.split(
    ' '
  )
)
const attributes = new Set(
  'lang charSet httpEquiv content name id className href tabIndex ariaLabel ariaLabelledBy ariaHidden role type htmlFor value open viewBox preserveAspectRatio width height x cx cy r d dataWith dataVoice'.split(
    ' '
  )
)

/** That a page has no element, attribute, address or character but those that a report writes. */
function expectOwn(page: string): void {
  const tree = parsePage(page)
  const wrong: string[] = []
  visit(tree, (node) => {
    if (node.type === 'comment') wrong.push('comment')
    if (node.type !== 'element') return
    if (!allowed.has(node.tagName)) wrong.push(`<${node.tagName}>`)
    for (const [name, value] of Object.entries(node.properties)) {
      if (!attributes.has(name)) wrong.push(`<${node.tagName} ${name}>`)
      if (name === 'href' && !/^#(?:[cfv]\d+|article|findings|voices|picture)$/.test(String(value)))
        wrong.push(String(value))
    }
  })
  expect(wrong).toEqual([])
  const scripts = elements(tree, 'script')
  const hasClaims = elements(tree, 'form').length > 0
  expect(scripts).toHaveLength(hasClaims ? 2 : 0)
  if (hasClaims) {
    expect(Object.keys(JSON.parse(rawText(scripts[0]!)))).toContain('claims')
    expect(rawText(scripts[1]!)).toBe(script)
  }
  expect(rawText(elements(tree, 'style')[0]!)).toBe(style)
  expect(elements(tree, 'style')).toHaveLength(1)
  expect(page.replaceAll(script, '')).not.toMatch(
    /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/
  )
}
