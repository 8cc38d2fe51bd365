import {expect, test} from '@jest/globals'
import {findGiven} from '../../lib/rules/find-given.js'
import {readWith} from './read-with.js'

const cues = new Set(['quip', 'opine'])
const read = (text: string): string[] => readWith((scene) => findGiven(scene, cues), cues, text)

test('reads a verb after its subject', () => {
  expect(read('The mayor opined that the bridge would last.')).toEqual([
    'The mayor [opined] that the bridge would last'
  ])
})
test('reads a verb after a quotation, on both sides of the name', () => {
  expect(read('“Not me,” Lee quipped.')).toEqual(['Lee [quipped] “Not me,”'])
  expect(read('“Not me,” quipped Lee.')).toEqual(['Lee [quipped] “Not me,”'])
})
test('is silent about the noun', () => {
  expect(read('It was a good quip.')).toEqual([])
})
