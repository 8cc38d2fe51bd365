import {expect, test} from '@jest/globals'
import {tellsWho} from '../../lib/rules/tells-who.js'
import {readText} from './read-with.js'

/** For a cue of one word and a content behind it, by the numbers of their tokens. */
function read(text: string, cue: number, from: number, to: number): boolean {
  return tellsWho(readText(text).tokens, {
    cue: {from: cue, to: cue + 1},
    mention: [],
    content: [{from, to}],
    parent: -1,
    confidence: 1,
    why: ''
  })
}

test('who says so behind a comma is no content', () => {
  expect(read('She refused, she told the court.', 1, 3, 7)).toBe(true)
  expect(read('She refused, the mayor said on Monday.', 1, 3, 8)).toBe(true)
})
test('what says more is one', () => {
  expect(read('She said, the mayor told lies because he wanted to win.', 1, 3, 12)).toBe(false)
  expect(read('She said, the road was shut.', 1, 3, 7)).toBe(false)
})
test('without a comma it is what she said', () => {
  expect(read('She said the mayor wrote on Monday.', 1, 2, 7)).toBe(false)
})
test('a name behind a quotation and its verb is who says it', () => {
  expect(read('“It will hold,” promises a tall welder.', 6, 7, 10)).toBe(true)
  expect(read('“It will hold,” promises a tall welder who built it.', 6, 7, 13)).toBe(false)
  expect(read('The mayor promises a new bridge.', 2, 3, 6)).toBe(false)
})
