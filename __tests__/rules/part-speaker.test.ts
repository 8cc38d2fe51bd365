import {expect, test} from '@jest/globals'
import {partSpeaker} from '../../lib/rules/part-speaker.js'
import {readText, show} from './read-with.js'

/** The reading of a verb with all before it as its content. */
function read(text: string, verb: string): string {
  const {tokens} = readText(text)
  const at = tokens.findIndex(({lower}) => lower === verb)
  const to = tokens[at - 1]!.text === ',' ? at - 1 : at
  return show(
    tokens,
    partSpeaker(tokens, {
      cue: {from: at, to: at + 1},
      mention: [],
      content: [{from: 0, to}],
      parent: -1,
      confidence: 1,
      why: ''
    })
  )
}

test('parts who speaks from the quotation before', () => {
  expect(read('“It broke,” her aide, Bo Lee, wrote in a letter.', 'wrote')).toBe(
    'her aide, Bo Lee [wrote] “It broke,”'
  )
})
test('leaves a clause behind the quotation, and a quotation alone', () => {
  expect(read('“It broke,” which the mill denied, wrote Lee.', 'wrote')).toBe(
    '[wrote] “It broke,” which the mill denied'
  )
  expect(read('“It broke,” wrote Lee.', 'wrote')).toBe('[wrote] “It broke,”')
})
