import {expect, test} from '@jest/globals'
import {isMade} from '../../lib/rules/is-made.js'
import {readText} from './read-with.js'

const isMadeBy = (text: string, verb: string): boolean => {
  const {tokens} = readText(text)
  return isMade(
    tokens,
    tokens.findIndex(({lower}) => lower === verb)
  )
}

test('knows what somebody becomes', () => {
  expect(isMadeBy('Lee was declared the winner on Sunday.', 'declared')).toBe(true)
  expect(isMadeBy('Nobody will be named captain.', 'named')).toBe(true)
})
test('leaves what somebody makes of them', () => {
  expect(isMadeBy('Lee was declared the winner by the board.', 'declared')).toBe(false)
  expect(isMadeBy('The board declared Lee the winner.', 'declared')).toBe(false)
  expect(isMadeBy('Lee was declared to be ill.', 'declared')).toBe(false)
  expect(isMadeBy('Lee was called a liar.', 'called')).toBe(false)
})
