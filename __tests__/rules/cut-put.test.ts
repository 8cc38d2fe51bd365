import {expect, test} from '@jest/globals'
import {cutPut} from '../../lib/rules/cut-put.js'
import {readText, show} from './read-with.js'

/** A line whose words up to the first number, from the third on, are read as its cue. */
const read = (text: string, to: number): string => {
  const {tokens} = readText(text)
  return show(
    tokens,
    cutPut(tokens, {
      mention: [{from: 0, to: 2}],
      cue: {from: 2, to},
      content: [{from: to, to: tokens.length - 1}],
      parent: -1,
      confidence: 1,
      why: ''
    })
  )
}

test.each([
  ['A poll put support at 59 per cent.', 5, 'A poll [put] support at 59 per cent'],
  ['The ministry put the toll at 12.', 6, 'The ministry [put] the toll at 12'],
  ['The survey has put backing for the plan at 40.', 6, 'The survey [has put] backing for the plan at 40'],
  ['The mayor put out a plea for calm.', 7, 'The mayor [put out a plea for] calm'],
  ['The mayor said it at noon.', 5, 'The mayor [said it at] noon'],
  ['The ministry put the blame for it.', 6, 'The ministry [put the blame for] it']
])('%s', (text, to, found) => {
  expect(read(text, to)).toBe(found)
})
