import {expect, test} from '@jest/globals'
import {findColons} from '../../lib/rules/find-colons.js'
import {readWith} from './read-with.js'

const read = (text: string): string[] => readWith(findColons, new Set(), text)

test('reads a name before a colon and a quotation', () => {
  expect(read('Ana Ruiz: “It is safe.”')).toEqual(['Ana Ruiz [:] “It is safe.”'])
})
test('is silent about other colons', () => {
  expect(read('She had one rule: “Never ask.”')).toEqual([])
  expect(read('We need three things: bread, salt and oil.')).toEqual([])
})
