import {expect, test} from '@jest/globals'
import {cutShared} from '../../lib/rules/cut-shared.js'
import {givenReading} from './given-reading.js'
import {show} from './read-with.js'

const cut = (...marked: readonly string[]): string => {
  const given = marked.map((text) => givenReading(text))
  const {tokens} = given[0]!
  const readings = cutShared(
    tokens,
    given.map(({reading}) => reading)
  )
  return show(tokens, readings[0]!)
}

test('takes off what the same source does next', () => {
  expect(
    cut(
      '{Lee} [said] <that it was over and called on both to talk>.',
      '{Lee} said that it was over and [called on] <both to talk>.'
    )
  ).toBe('Lee [said] that it was over')
})
test('leaves what another one says in it', () => {
  expect(
    cut(
      '{Lee} [said] <that Ruiz was glad and called on both to talk>.',
      'Lee said that {Ruiz} was glad and [called on] <both to talk>.'
    )
  ).toBe('Lee [said] that Ruiz was glad and called on both to talk')
})
