import {expect, test} from '@jest/globals'
import fc from 'fast-check'
import {escapeControls} from '../../lib/formats/escape-controls.js'

test.each([
  [
    'leaves letters of any script, marks and emoji alone',
    'Élan “naïf” – عربي 記者 👩‍👩‍👧 ́',
    'Élan “naïf” – عربي 記者 👩‍👩‍👧 ́'
  ],
  ['makes white space a space', 'a\r\n\tb\u00A0c\u2028d\u0085e', 'a b c d e'],
  [
    'writes out what moves the cursor or colours the screen',
    'a\u001B[2Jb\u0007\b\u009B1m',
    'a\\x1B[2Jb\\x07\\x08\\x9B1m'
  ],
  ['writes out what turns the line round', 'a\u202Eb\u2066c\u200Fd', 'a\\u202Eb\\u2066c\\u200Fd'],
  ['writes out half a character', 'a\uD83Db\uDC4D', 'a\\uD83Db\\uDC4D']
])('%s', (_, text, expected) => {
  expect(escapeControls(text)).toBe(expected)
})

test('lets nothing harmful through', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(0xffff)), (codes) => {
      const shown = escapeControls(String.fromCharCode(...codes))
      expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u)
    })
  )
})
