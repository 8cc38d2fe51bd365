import {expect, test} from '@jest/globals'
import {voicesOf} from './voices-of.js'

function speakersOf(full: string, short: string): readonly (string | null)[] {
  return voicesOf(`${full} said it was late. ${short} said so.`, [
    [full, 'said', 'it was late'],
    [short, 'said', 'so']
  ]).speakers
}

test.each([
  ['The U.S. River Survey', 'The USRS'],
  ['The US River Survey', 'The USRS'],
  ['The U.S. Lake Guard', 'The USLG'],
  ['The U.N. Lake Programme', 'UNLP'],
  ['The Ministry of Harbours', 'The MoH'],
  ['The Department of Tides', 'The DOT'],
  ['The Department for Harbours', 'The DfH'],
  ['The Lake and River Agency', 'The LRA'],
  ['The U.S. Lake and River Administration', 'The LRA'],
  ['The Center for Lake Control and Safety', 'The CLC'],
  ['John F. Orlo', 'JFO']
])('%s: %s', (full, short) => {
  const [one, other] = speakersOf(full, short)
  expect(one).toBe(full.replace('The ', ''))
  expect(other).toBe(one)
})

test.each([
  ['The Ministry of Docks', 'Mod'],
  ['Ann Lee', 'AL'],
  ['The Ministry of Docks', 'MOE'],
  ['Mayor Olga Dahl', 'MOD']
])('%s is not %s', (full, short) => {
  expect(speakersOf(full, short)[1]).toBe(short)
})
