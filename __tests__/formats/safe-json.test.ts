import {expect, test} from '@jest/globals'
import {safeJson} from '../../lib/formats/safe-json.js'

test('escapes control characters and separators, which come back as they were', () => {
  const text = 'a\u009B31m\u007F\u0085\u2028\u2029\u001B\uD800é👍'
  const written = safeJson({text})
  expect(written).toBe('{"text":"a\\u009b31m\\u007f\\u0085\\u2028\\u2029\\u001b\\ud800é👍"}')
  expect(JSON.parse(written)).toEqual({text})
})
