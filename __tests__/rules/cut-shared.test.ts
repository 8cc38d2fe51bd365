import {expect, test} from '@jest/globals'
import {cutShared} from '../../lib/rules/cut-shared.js'
import {givenReadings} from './given-readings.js'

const cut = (...marked: readonly string[]): string => givenReadings(cutShared, ...marked)[0]!

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
