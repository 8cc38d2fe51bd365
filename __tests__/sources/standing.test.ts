import {expect, test} from '@jest/globals'
import {voicesOf} from './voices-of.js'

/** What the first voice is, and where. */
const standing = (mention: string): readonly (string | null)[] => {
  const {role, affiliation} = voicesOf(`${mention} said it was late.`, [[mention, 'said', 'it was late']])
    .voices[0]!
  return [role, affiliation]
}

test('what somebody is, and where', () => {
  expect(standing('Owen Quill, a nurse at King’s Hospital,')).toEqual([
    'nurse at King’s Hospital',
    'King’s Hospital'
  ])
  expect(standing('The port’s chief engineer')).toEqual(['chief engineer', 'port'])
})
test('what somebody is stands behind a seat or a state as well', () => {
  expect(standing('Sen. Maria Quill, D-Ore., the bill’s sponsor,')[0]).toBe('sponsor')
  expect(standing('Dale Quill of Kansas, the ranking member,')[0]).toBe('ranking member')
})
test('what stands behind a bank that somebody is of tells of the bank', () => {
  expect(standing('Holly Quill of Varga, the largest bank,')).toEqual([null, null])
})
test('a seat in a state is no state', () => {
  expect(standing('State Sen. Ann Quill')[0]).toBe('State Sen.')
  expect(standing('State Senator Ann Quill')[0]).toBe('State Senator')
})
test('a capital at the head of a sentence makes no body', () => {
  expect(standing('New polls')).toEqual([null, null])
  expect(standing('Tarnow polls')).toEqual([null, 'Tarnow'])
})
