import {expect, test} from '@jest/globals'
import {asksNoName} from '../../lib/rules/asks-no-name.js'
import {givenReading} from './given-reading.js'
import {readText} from './read-with.js'

/** Whether a reading with the cue `asked` does, by where its content begins. */
function asks(text: string, from: number): boolean {
  const {tokens} = readText(text)
  return asksNoName(tokens, {
    cue: {from: from - 1, to: from},
    mention: [],
    content: [{from, to: tokens.length - 1}],
    parent: -1,
    confidence: 1,
    why: ''
  })
}

test('who asks for no name says nothing by it', () => {
  expect(asks('A clerk asked not to be named.', 3)).toBe(true)
  expect(asks('A clerk asked not to be moved.', 3)).toBe(false)
  expect(asks('A clerk asked whether it was named.', 3)).toBe(false)
})
test('nor does who refuses to be named', () => {
  const {tokens, reading} = givenReading('A clerk, {who} [did not want] <to be named>, left.')
  expect(asksNoName(tokens, reading)).toBe(true)
  const other = givenReading('A clerk, {who} [wanted] <to be named>, left.')
  expect(asksNoName(other.tokens, other.reading)).toBe(false)
})
test('nor does who keeps a name back', () => {
  const keeps = (marked: string) => {
    const {tokens, reading} = givenReading(marked)
    return asksNoName(tokens, reading)
  }
  expect(keeps('A clerk {who} [declined] <to give her name> left.')).toBe(true)
  expect(keeps('{She} [asked] <that her full name not be used>.')).toBe(true)
  expect(keeps('{She} [asked] <that> her name not be used.')).toBe(true)
  expect(keeps('{She} [wanted] <to give her name>.')).toBe(false)
  expect(keeps('{She} [declined] <to give her dog a name>.')).toBe(false)
  expect(keeps('{The firm} [declined] <to give its name>.')).toBe(false)
  expect(keeps('{She} [asked] <that her name be used>.')).toBe(false)
  expect(keeps('{She} [said] <that her name was used>.')).toBe(false)
})
