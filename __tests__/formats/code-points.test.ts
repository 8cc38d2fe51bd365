import {expect, test} from '@jest/globals'
import fc from 'fast-check'
import {codePoints} from '../../lib/formats/code-points.js'

test('counts a pair of surrogates as one', () => {
  expect([0, 2, 3, 6].map(codePoints('👍 yes'))).toEqual([0, 1, 2, 5])
})

test('counts a lone surrogate as one', () => {
  expect([1, 2, 4, 5].map(codePoints('\uD83D👍\uDC4Dx'))).toEqual([1, 2, 3, 4])
})

test('counts what an iterator over the text counts', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', '👍', 'ع', '\uD83D', '\uDC4D', '👩‍👧')),
      fc.nat(),
      (parts, at) => {
        const text = parts.join('')
        const whole = [...text]
        const some = at % (whole.length + 1)
        const before = whole.slice(0, some).join('')
        expect(codePoints(text)(before.length)).toBe(some)
      }
    )
  )
})
