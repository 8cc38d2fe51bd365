import {describe, expect, test} from '@jest/globals'
import {parseSentences} from '../lib/parse-sentences.js'
import {findSentences} from '../lib/stages/sentences.js'
import type {Passage} from '../types/passage.js'

/** The sentences of a text in which every line is a passage. */
function sentencesOf(text: string): string[] {
  const passages: Passage[] = []
  for (const match of text.matchAll(/[^\n]+(?:\n\s*|$)/g)) {
    const start = match.index
    passages.push({start, end: start + match[0].length, text: match[0], role: 'body', credit: null})
  }
  return findSentences(text, passages, parseSentences(text)).map(({start, end}) => text.slice(start, end))
}

describe('splits', () => {
  test.each([
    ['behind a number', 'He was 14.| In June he left.'],
    ['behind a date', 'It began on Sept. 24.| On Friday it ended.'],
    ['behind a sum', 'It cost $40,000.| Many paid.'],
    ['behind a score', 'They won 5–4.| “Great,” he said.'],
    ['behind per cent', 'Prices rose 4%.| Rents fell.'],
    ['behind initials', 'She moved back to the U.S.| The war went on.'],
    ['behind initials with a closing mark', 'He spoke of “the U.S.”| It was over.'],
    ['behind a company', 'He worked at Apple Inc.| She did not.'],
    ['behind a time of day', 'It began at 5 p.m.| Everyone came.'],
    ['behind a time of day before any subject', 'It began at 5 p.m.| Police closed the road.'],
    [
      'behind words that look like units and days',
      'A storm set in.| Lee sat in the sun.| Ruiz, who sat.| Bo came.'
    ],
    ['behind a unit', 'The wall is 5 ft.| The gate is 3 ft. high.'],
    ['behind a letter', 'She got an A.| He did not.'],
    ['before a small letter that begins a name', 'Phone sales fell.| iPad sales rose.'],
    ['before a name in mixed letters', 'They began it in spring.| wikiWorks was the name.'],
    ['where no space stands', 'Ann Lee said so.|She left then.'],
    ['behind the number of a note', 'They left the House.1| The vote was lost.'],
    ['where a quotation has no full stop', '“We are done here”| The senator left the room.'],
    ['at lines', 'Mayor quits|\nThe mayor quit on Friday'],
    ['behind an ellipsis with spaces', 'I do not know. . . .| But he does.']
  ])('%s', (_, marked) => {
    const expected = marked.split('|').map((sentence) => sentence.trim())
    expect(sentencesOf(marked.replaceAll('|', ''))).toEqual(expected)
  })
})

describe('does not split', () => {
  test.each([
    ['a list number from its line', '2. It is cheap.'],
    ['before a company', 'She left Yahoo! Inc. for good.'],
    ['behind a versus', 'It was Apple vs. Samsung again.'],
    ['behind an abbreviation and a number', 'He is No. 1 and it is in Fig. 3 of the book.'],
    ['behind a rank', 'They met Cmdr. Lee and Det. Ruiz in town.'],
    ['behind initials in a name', 'Troops of the U.S. Army met J. K. Ruiz.'],
    ['behind initials in brackets', 'They chose [George W.] Ruiz for it.'],
    ['behind a postscript', 'At the end it read, P.S. You can help.'],
    ['behind initials before a weekday', 'It began at 5 p.m. Monday in town.'],
    ['behind a time of day before its zone', 'It began at 5 p.m. Eastern and ended at 9 p.m. Moscow time.'],
    ['a decimal', 'It rose by 3.5 per cent.'],
    ['an address', 'See example.com/The for more.']
  ])('%s', (_, sentence) => {
    expect(sentencesOf(sentence)).toEqual([sentence])
  })
})

describe('keeps marks with their sentence', () => {
  test.each([
    ['a closing mark', '“We won.| We go home.”| He left.'],
    ['a closing mark behind a space', 'He left. ”| She stayed.'],
    ['a bracket behind a space', '( Yes. )| No.'],
    ['the number of a note', 'It is one.[3]| He left.']
  ])('%s', (_, marked) => {
    const expected = marked.split('|').map((sentence) => sentence.trim())
    expect(sentencesOf(marked.replaceAll('|', ''))).toEqual(expected)
  })
})

describe('takes any text', () => {
  test('gives none for white space', () => {
    expect(sentencesOf(' \n \n')).toEqual([])
  })
  test('keeps what has no word', () => {
    expect(sentencesOf('***\nHe left.')).toEqual(['***', 'He left.'])
  })
  test('cuts what is too long at a space', () => {
    const sentences = sentencesOf('word '.repeat(10_000))
    expect(sentences.join(' ')).toBe('word '.repeat(10_000).trim())
    expect(Math.max(...sentences.map((sentence) => sentence.length))).toBeLessThanOrEqual(4000)
  })
})
