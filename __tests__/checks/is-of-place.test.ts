import {expect, test} from '@jest/globals'
import {isOfPlace} from '../../lib/checks/is-of-place.js'

test.each([
  ['Ostanian', 'Ostany'],
  ['Russian', 'Russia'],
  ['Syrians', 'Syria'],
  ['Israeli', 'Israel'],
  ['Chinese', 'China'],
  ['Turkish', 'Turkey'],
  ['German', 'Germany'],
  ['Iranian', 'Iran'],
  ['Mexican', 'Mexico']
])('%s is of %s', (word, place) => {
  expect(isOfPlace(word, place)).toBe(true)
})
test.each([
  ['Ostany', 'Ostany'],
  ['Ostrava', 'Ostany'],
  ['Lean', 'Lee'],
  ['Moran', 'Mora'],
  ['Martin', 'Martina'],
  ['Ruiz', 'Russia']
])('%s is not of %s', (word, place) => {
  expect(isOfPlace(word, place)).toBe(false)
})
