import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {ParseEnglish} from 'parse-english'
import {parseSentences} from '../lib/parse-sentences.js'
import {sentenceSpans} from '../lib/sentence-spans.js'
import {findPassages} from '../lib/stages/passages.js'
import {findQuotations} from '../lib/stages/quotations.js'
import {findSentences} from '../lib/stages/sentences.js'
import {findTokens} from '../lib/stages/tokens.js'
import {anyText} from './arbitraries/any-text.js'
import {ownArticles, sharedIsThere, sharedTexts} from './shared-texts.js'

/** Marks of all kinds, and what they stand beside. */
const quoteSoup = fc
  .array(
    fc.constantFrom(
      ...['"', "'", '“', '”', '‘', '’', '„', '«', '»', '‹', '›', '`', '``', "''", '‚', '′'],
      ...[
        'he said',
        'No',
        'workers',
        '5',
        '10',
        'don’t',
        'n',
        'em',
        'til',
        '’90s',
        'U.S.',
        'مرحبا',
        '👍🏽',
        '\u0000',
        '\ud800'
      ],
      ...[' ', ' ', ' ', '\u00a0', '\n', '\n\n', '\r\n', ', ', '. ', '? ', '—', '(', ')', '…']
    ),
    {maxLength: 60}
  )
  .map((parts) => parts.join(''))

const lineSoup = fc
  .array(
    fc.constantFrom(
      'By Ann Lee',
      'Photo: Bo Ruiz / AP',
      'Sign up for our newsletter',
      'Dear readers,',
      '3 comments',
      'Kim says:',
      'June 4, 2020 at 6:12 am',
      'Read more: Rivers',
      'Your support keeps us at work, and we thank you for every contribution that you can make this year.',
      'The mayor said on Friday that the bridge would be closed until the water had gone from the lower road.',
      '“We have seen worse,” said Bo Ruiz, who has kept the inn by the bridge for thirty years or more.',
      'River floods town',
      'WASHINGTON (AP) —',
      '',
      '\t',
      '©'
    ),
    {maxLength: 30}
  )
  .chain((lines) => fc.constantFrom('\n', '\n\n', '\r\n', '\u2028').map((end) => lines.join(end)))

const texts = fc.oneof(anyText, quoteSoup, lineSoup)

/** Breaches of what holds after the first stages, in words. */
function breaches(text: string): string[] {
  const found: string[] = []
  const passages = findPassages(text)
  let at = 0
  for (const {start, end, credit, text: own} of passages) {
    if (start !== at) found.push(`a passage begins at ${start}, the one before ends at ${at}`)
    if (end <= start) found.push(`the passage at ${start} is empty`)
    if (own !== text.slice(start, end)) found.push(`the passage at ${start} is not verbatim`)
    if (credit && (credit.start < start || credit.end > end))
      found.push(`the credit at ${credit.start} is outside`)
    if (credit && credit.text !== text.slice(credit.start, credit.end)) found.push('a credit is not verbatim')
    at = end
  }
  if (at !== text.length) found.push(`the last passage ends at ${at} of ${text.length}`)
  const sentences = findSentences(text, passages, parseSentences(text))
  let last = 0
  for (const {start, end, passage} of sentences) {
    if (start < last || end <= start) found.push(`the sentence at ${start} is empty or overlaps`)
    if (text.slice(last, start).trim()) found.push(`nothing holds ${JSON.stringify(text.slice(last, start))}`)
    const around = passages[passage]!
    if (start < around.start || end > around.end) found.push(`the sentence at ${start} leaves its passage`)
    last = end
  }
  if (text.slice(last).trim()) found.push('nothing holds the end')
  const tokens = findTokens(text, sentences)
  for (const token of tokens) {
    if (/["“”„«»]/.test(token.text) && token.text.length > 1) found.push(`a mark is glued: ${token.text}`)
  }
  const quotations = findQuotations(tokens, sentences, passages)
  quotations.forEach((quotation, i) => {
    const before = quotations[i - 1]
    const parent = quotations[quotation.parent]
    if (quotation.from < 0 || quotation.to > tokens.length || quotation.from >= quotation.to)
      found.push(`quotation ${i} is no range`)
    if (before && before.from >= quotation.from) found.push(`quotation ${i} is out of order`)
    if (quotation.parent >= i) found.push(`quotation ${i} comes before its parent`)
    if (parent && (parent.from > quotation.from || parent.to < quotation.to))
      found.push(`quotation ${i} leaves its parent`)
    if (before && quotation.from < before.to && quotation.to > before.to)
      found.push(`quotation ${i} crosses another`)
  })
  return found
}

describe('passages tile, sentences cover, quotations nest', () => {
  test('in any text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(breaches(text)).toEqual([])
      }),
      {numRuns: 300}
    )
  })
  test.each(ownArticles)('in $name', ({text}) => {
    expect(breaches(text)).toEqual([])
  })
  const real = sharedIsThere
    ? 'in articles of the corpora'
    : 'in articles of the corpora (skipped: the folder ../shared is missing)'
  ;(sharedIsThere ? test : test.skip)(real, () => {
    for (const {text} of sharedTexts()) expect(breaches(text)).toEqual([])
  })
})

describe('a text read in blocks has the sentences of the whole', () => {
  const article = ownArticles.map(({text}) => text).join('\n\n')
  const whole = (text: string) => sentenceSpans(new ParseEnglish().parse(text))
  test.each([
    ['in paragraphs', article.repeat(3)],
    ['in lines', article.repeat(3).replace(/\n+/g, '\n')],
    ['in one paragraph', article.repeat(3).replace(/\s+/g, ' ')],
    ['in one sentence', 'and then there was one more thing, '.repeat(2000)]
  ])('%s', (_, text) => {
    expect(text.length).toBeGreaterThan(40_000)
    expect(parseSentences(text)).toEqual(whole(text))
  })
})
