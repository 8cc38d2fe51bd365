import {expect, test} from '@jest/globals'
import {findSigned} from '../../lib/rules/find-signed.js'
import {readWith} from './read-with.js'

const read = (text: string): string[] => readWith(findSigned, new Set(), text)

test('reads the name behind a quotation', () => {
  expect(read('“The dam was never safe.” — Carla Núñez')).toEqual([
    'Carla Núñez [—] “The dam was never safe.”'
  ])
})
test('takes what the name is told with', () => {
  expect(read('“It leaked.” ― Bo Lee, 43, a welder from Tarnow.')).toEqual([
    'Bo Lee, 43, a welder from Tarnow [―] “It leaked.”'
  ])
})
test('is silent where a sentence goes on', () => {
  expect(read('“It leaked” — Bo Lee knew it — and nobody came.')).toEqual([])
  expect(read('“It leaked” – in spring and in autumn.')).toEqual([])
})
test('is silent where the quotation is only part of the paragraph', () => {
  expect(read('He called it “a leak” — Bo Lee')).toEqual([])
})
test('is silent in boilerplate', () => {
  expect(read('boilerplate| “The best newsletter.” — Ann Lee')).toEqual([])
})
