import {expect, test} from '@jest/globals'
import fc from 'fast-check'
import {VFile} from 'vfile'
import {location} from 'vfile-location'
import {linePoints} from '../lib/line-points.js'

test('gives the same points as vfile-location', () => {
  const text = fc
    .array(fc.constantFrom('a', 'ß', '👍', '\n', '\r', '\r\n'), {maxLength: 30})
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, (value) => {
      const points = linePoints(value)
      const theirs = location(new VFile(value))
      for (let offset = 0; offset <= value.length; offset++)
        expect(points({start: offset, end: offset}).start).toEqual(theirs.toPoint(offset))
    })
  )
})
