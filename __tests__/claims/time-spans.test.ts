import {describe, expect, test} from '@jest/globals'
import {findTimeSpans} from '../../lib/claims/time-spans.js'
import {tokensOf} from './tokens-of.js'

const read = (text: string): string[] => {
  const tokens = tokensOf(text)
  return findTimeSpans(tokens).map(({from, to}) => text.slice(tokens[from]!.start, tokens[to - 1]!.end))
}

describe('times', () => {
  test.each([
    ['It closed on Tuesday and opened Friday night.', ['Tuesday', 'Friday night']],
    ['It closed late last week.', ['late last week']],
    ['They met on May 28, 2014, in Ohio.', ['May 28, 2014']],
    ['It ran from Dec. 6-9, 2014.', ['Dec. 6-9, 2014']],
    ['They met on 28 May 2014 in Ohio.', ['28 May 2014']],
    ['He has run the firm since March.', ['March']],
    ['The firm was founded in 2015.', ['2015']],
    ['It sank two years ago.', ['two years ago']],
    ['Doors open at 5 p.m. on Monday.', ['5 p.m. on Monday']],
    ['Police came at 6.40am on Monday.', ['6.40am on Monday']],
    ['The fire began at 11.05pm.', ['11.05pm']],
    ['It is open 9.30am-5pm daily.', ['9.30am-5pm']],
    ['It is open 5.30-6.30pm.', ['5.30-6.30pm']],
    ['Prices fell in the late 1980s.', ['late 1980s']],
    ['The boat was seen at 21.40 on Friday.', ['21.40 on Friday']],
    ['The alarm was raised at 18.15.', ['18.15']],
    ['The train left at 9.05 and was late.', ['9.05']],
    ['It began at 14:30 GMT on Monday.', ['14:30 GMT on Monday']],
    ['It rained for the past two weeks.', ['past two weeks']],
    ['It was printed in the journal Farming Today.', []],
    ['Today, it rained.', ['Today']]
  ])('in %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test.each([
    ['The road is shut, said Mrs May.', []],
    ['She met her sister, April Quill, and her brother, May Varga, at the park.', []],
    ['They met in April, Quill said.', ['April']],
    ['The March Group and the Jan Vikas Party left.', []],
    ['In March Quill Group left.', ['March']],
    ['The March Labour Party conference was full.', ['March']],
    ['Lee told USA Today that it rained.', []],
    ['Susan Quill left in May and came back on Sunday.', ['May', 'Sunday']]
  ])('no names in %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test.each([
    'Shares were at 18.15 euros.',
    'Shares closed at 9.15.',
    'The rate stood at 2.40.',
    'Turnout was at 9.15 percent.',
    'They may march home.',
    'The ship carried 2015 people.',
    'Two days after the vote he left.'
  ])('none in %s', (text) => {
    expect(read(text)).toEqual([])
  })
})
