import {expect, test} from '@jest/globals'
import {hasColours} from '../../lib/command/has-colours.js'
import type {Output} from '../../lib/command/streams.js'

const terminal = {isTTY: true} as Output
const pipe = {} as Output

test.each([
  ['a terminal has colours', terminal, {}, true],
  ['a pipe has none', pipe, {}, false],
  ['NO_COLOR takes them away', terminal, {NO_COLOR: '1'}, false],
  ['an empty NO_COLOR does not', terminal, {NO_COLOR: ''}, true],
  ['a terminal that knows none has none', terminal, {TERM: 'dumb'}, false],
  ['FORCE_COLOR gives them', pipe, {FORCE_COLOR: ''}, true],
  ['FORCE_COLOR is stronger', pipe, {FORCE_COLOR: '1', NO_COLOR: '1'}, true],
  ['FORCE_COLOR can also forbid', terminal, {FORCE_COLOR: '0'}, false]
])('%s', (_, stream, environment, expected) => {
  expect(hasColours(stream, environment)).toBe(expected)
})
