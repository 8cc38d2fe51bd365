import {expect, test} from '@jest/globals'
import {readArticle} from 'reportedly'
import {followQuotations} from '../../lib/rules/follow-quotations.js'
import type {Reading} from '../../types/reading.js'
import {readText, show} from './read-with.js'

/** What becomes of readings whose contents are the given words, one passage a line. */
function follow(source: string, ...contents: string[]): string[] {
  const {tokens, sentences, passages, quotations} = readText(source)
  const readings = contents.map((words): Reading => {
    const start = passages
      .map(({text}) => text)
      .join('')
      .indexOf(words)
    const from = tokens.findIndex((token) => token.start === start)
    const to = tokens.findIndex((token) => token.end === start + words.length) + 1
    return {cue: null, mention: [], content: [{from, to}], parent: -1, confidence: 1, why: ''}
  })
  return followQuotations(tokens, sentences, quotations, readings).map((r) => show(tokens, r))
}

test('leads a quotation on over paragraphs to its end', () => {
  expect(
    follow('Lee said: “We can go home.\n“Nobody stays.\n“That was all.”\nIt rained.', '“We can go home.')
  ).toEqual(['[] “We can go home. | “Nobody stays. | “That was all.”'])
})
test('leads it on over what is told in it', () => {
  expect(
    follow('Lee said: “We can go.\n“I urge all to go.”\nIt rained.', '“We can go.', 'all to go')
  ).toEqual(['[] “We can go. | “I urge all to go.”', '[] all to go'])
})
test('leaves what is told in it where it ends', () => {
  expect(
    follow('Lee said: “We can go.\n“I urge all to go.\n“It is over.”\nIt rained.', '“We can go.', 'all to go')
  ).toEqual(['[] “We can go. | “I urge all to go. | “It is over.”', '[] all to go'])
})
test('leads it on over the full stop of its paragraph', () => {
  expect(follow('Lee said: “We can go.\n“Nobody stays.”\nIt rained.', '“We can go')).toEqual([
    '[] “We can go. | “Nobody stays.”'
  ])
})
test('leaves to somebody else what is said by somebody else', () => {
  expect(
    follow('Lee said: “We can go.\n“Nobody stays,” Ruiz said.', '“We can go.', '“Nobody stays,”')
  ).toEqual(['[] “We can go.', '[] “Nobody stays,”'])
})
test('does not lead on what ends with its paragraph', () => {
  expect(follow('Lee said: “We can go.\nNobody stays.', '“We can go.')).toEqual(['[] “We can go.'])
  expect(follow('Lee said: “We can go.”\n“Nobody stays.”', '“We can go.”')).toEqual(['[] “We can go.”'])
})
test('does not lead on what ends within its paragraph', () => {
  expect(follow('Lee said: “We go. I stay.\n“Nobody stays.”', '“We go.')).toEqual(['[] “We go.'])
})
test('keeps a paragraph of a quotation that speaks like a prompt', () => {
  const {article} = readArticle(
    'The bridge was closed on Monday.\n\n“It is over,” Ann Lee said. “We can go.\n\n“Nobody will follow us.\n\n“That was all.”'
  )
  expect(article.passages.map(({role}) => role)).toEqual(['body', 'body', 'body', 'body'])
})
